package org.imha.casework.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * That an advocate was given the case. A later one takes its place; the line stays.
 *
 * @param overrode codes of the rules of allocation that a manager overrode
 * @param overrideReason why; null when nothing was overridden
 * @param restriction of both reasons
 */
@Embeddable
public record Allocation(String advocateId, String allocatedBy, Instant allocatedAt, String reason, List<String> overrode,
        String overrideReason, @Enumerated(EnumType.STRING) Restriction restriction) {

    public Allocation {
        overrode = overrode == null ? List.of() : List.copyOf(overrode);
        restriction = Restriction.orNone(restriction);
    }

    /** Nothing stood in the way. */
    public static Allocation of(String advocateId, String reason, Restriction restriction, Act act) {
        return new Allocation(advocateId, act.by(), act.at(), reason, List.of(), null, restriction);
    }

    /** The reasons are free text and may speak of the person. */
    @Override
    public String toString() {
        return "Allocation[" + advocateId + "]";
    }
}
