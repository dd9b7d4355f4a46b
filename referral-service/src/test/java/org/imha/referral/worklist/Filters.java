package org.imha.referral.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SearchWords;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;

/** Filters that say little. */
final class Filters {

    static final WorklistFilter OPEN = new WorklistFilter(List.of(), false, null, null, null, null, null, null, null, null,
            null,
            null);

    private Filters() {
    }

    static WorklistFilter all() {
        return new WorklistFilter(List.of(), true, null, null, null, null, null, null, null, null, null, null);
    }

    static WorklistFilter status(ReferralStatus... statuses) {
        return new WorklistFilter(List.of(statuses), false, null, null, null, null, null, null, null, null, null, null);
    }

    static WorklistFilter place(String hospital, String ward) {
        return new WorklistFilter(List.of(), false, hospital, ward, null, null, null, null, null, null, null, null);
    }

    static WorklistFilter kind(SectionGroup group, UrgencyLevel urgency) {
        return new WorklistFilter(List.of(), false, null, null, group, urgency, null, null, null, null, null, null);
    }

    static WorklistFilter dates(Duration within, Instant waitingSince) {
        return new WorklistFilter(List.of(), false, null, null, null, null, within, waitingSince, null, null, null, null);
    }

    static WorklistFilter referrer(ReferrerKind kind, String organisation) {
        return new WorklistFilter(List.of(), false, null, null, null, null, null, null, kind, organisation, null, null);
    }

    static WorklistFilter text(String text, boolean includeOver) {
        return new WorklistFilter(List.of(), includeOver, null, null, null, null, null, null, null, null,
                SearchWords.query(text), null);
    }

    static WorklistFilter number(String nhsNumber) {
        return new WorklistFilter(List.of(), true, null, null, null, null, null, null, null, null, null, nhsNumber);
    }

    static WorklistFilter alsoOver(WorklistFilter filter) {
        return new WorklistFilter(filter.statuses(), true, filter.hospital(), filter.ward(), filter.sectionGroup(),
                filter.urgency(), filter.dateWithin(), filter.waitingSince(), filter.referrerKind(), filter.organisation(),
                filter.words(), filter.nhsNumber());
    }

    /** At a hospital, urgent, in one of two statuses. */
    static WorklistFilter usual(String hospital) {
        return new WorklistFilter(List.of(ReferralStatus.TRIAGE, ReferralStatus.ACCEPTED_STATUTORY), false, hospital, null,
                null,
                UrgencyLevel.URGENT, null, null, null, null, null, null);
    }
}
