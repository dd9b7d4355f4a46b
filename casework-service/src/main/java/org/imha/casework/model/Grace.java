package org.imha.casework.model;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The time to finish in after the person stopped qualifying. The powers of s.130B(3) are suspended through all of it.
 *
 * @param endsOn the last day; nothing happens by itself then, somebody closes the case
 * @param resumesTo where the case goes on from, should the person qualify again
 */
@Embeddable
public record Grace(LocalDate endsOn, @Enumerated(EnumType.STRING) CaseStatus resumesTo) {

    Grace resumingTo(CaseStatus status) {
        return new Grace(endsOn, status);
    }
}
