package org.imha.referral.model.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.imha.referral.model.ReferralForm;

/** How soon somebody must be seen: from what the referrer says, the legal position and the nearest date. */
public enum UrgencyLevel {

    /** The referrer says so, a power of hours runs, or the nearest date is three days away or less. */
    URGENT(Duration.ofDays(3)),
    /** Section 2, whose contact targets are shorter (domain.md 3.6), or the nearest date is a week away or less. */
    SOON(Duration.ofDays(7)),
    ROUTINE(null);

    /** Two of the three warnings before a date (domain.md 3.7: 7, 3 and 1 days). */
    private final Duration ahead;

    UrgencyLevel(Duration ahead) {
        this.ahead = ahead;
    }

    public static UrgencyLevel of(ReferralForm form, Optional<Instant> nearest, Instant now) {
        SectionGroup group = SectionGroup.of(form.legalStatus());
        boolean saidUrgent = form.urgency() != null && Boolean.TRUE.equals(form.urgency().urgent());
        if (saidUrgent || group == SectionGroup.SHORT_TERM || URGENT.reaches(nearest, now)) {
            return URGENT;
        }
        return group == SectionGroup.SECTION_2 || SOON.reaches(nearest, now) ? SOON : ROUTINE;
    }

    /** From when on a date makes it this urgent; empty when no date does. */
    Optional<Instant> from(Instant date) {
        return Optional.ofNullable(ahead).map(date::minus);
    }

    private boolean reaches(Optional<Instant> nearest, Instant now) {
        return nearest.flatMap(this::from).filter(from -> !from.isAfter(now)).isPresent();
    }
}
