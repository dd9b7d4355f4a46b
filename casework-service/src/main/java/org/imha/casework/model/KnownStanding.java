package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.event.EligibilityStanding;

/** Whether the person qualifies, as far as is known. Facts may come late; an older one never overrules a newer. */
@Embeddable
public record KnownStanding(@Column(name = "standing") @Enumerated(EnumType.STRING) EligibilityStanding value,
        @Column(name = "standing_as_of") Instant asOf) {

    boolean isOlderThan(KnownStanding other) {
        return asOf.isBefore(other.asOf);
    }
}
