package org.imha.referral.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;

/** Which rows of the worklist are wanted. Null does not filter; without a status, what is open is wanted. */
record WorklistFilter(List<ReferralStatus> statuses, boolean includeOver, String hospital, String ward,
        SectionGroup sectionGroup, UrgencyLevel urgency, Duration dateWithin, Instant waitingSince, ReferrerKind referrerKind,
        String organisation, String words, String nhsNumber) {

    /** Names the list, so that a cursor of one search is refused by another. It holds what was looked for: not to be shown. */
    String name() {
        return Stream.of("worklist", statuses, includeOver, hospital, ward, sectionGroup, urgency, dateWithin, waitingSince,
                referrerKind, organisation, words, nhsNumber).map(Objects::toString).collect(Collectors.joining("\n"));
    }

    /** Only what is open has an urgency, a date or somebody who waits. */
    boolean isOpenOnly() {
        return urgency != null || dateWithin != null || waitingSince != null || statuses.isEmpty() && !includeOver;
    }

    @Override
    public String toString() {
        return "WorklistFilter[not shown]";
    }
}
