package org.imha.referral.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How the person declined.
 *
 * @param mayTellReferrer whether the person agrees that the referrer hears of it
 * @param reofferOn when to offer help again, only if the person agreed to that
 */
@Embeddable
public record Refusal(@Column(name = "declined_may_tell_referrer") Boolean mayTellReferrer,
        @Column(name = "declined_reoffer_on") LocalDate reofferOn) {
}
