package org.imha.casework.model;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * That the advocate works by the person's instruction, or without because the person cannot give any. Capacity is a matter of
 * each decision and can change: the latest switch counts, and every one stays.
 *
 * @param since from which day
 * @param approach null while instructed
 * @param consulted who was consulted, in words; null while instructed
 * @param reviewOn when this is looked at again; null while instructed
 * @param reason in words
 */
@Embeddable
public record ModeSwitch(@Enumerated(EnumType.STRING) Mode mode, LocalDate since,
        @Enumerated(EnumType.STRING) Approach approach,
        String consulted, LocalDate reviewOn, String reason, @Enumerated(EnumType.STRING) Restriction restriction,
        String switchedBy, Instant switchedAt) {

    public ModeSwitch {
        restriction = Restriction.orNone(restriction);
    }

    /** By whose instruction. */
    public enum Mode {
        INSTRUCTED,
        NON_INSTRUCTED
    }

    /** How an advocate works who cannot be instructed. None of them decides for the person. */
    public enum Approach {
        RIGHTS_BASED,
        PERSON_CENTRED,
        WATCHING_BRIEF,
        WITNESS_OBSERVER
    }

    /** Speaks of the person's capacity. */
    @Override
    public String toString() {
        return "ModeSwitch[" + switchedAt + "]";
    }
}
