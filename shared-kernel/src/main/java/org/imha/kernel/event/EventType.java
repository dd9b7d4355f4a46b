package org.imha.kernel.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imha.kernel.event.audit.IntegrityAlarmRaised;
import org.imha.kernel.event.casework.AdvocateConflictDeclared;
import org.imha.kernel.event.casework.AdvocateDbsExpiring;
import org.imha.kernel.event.casework.AdvocateRequirementExpiring;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseAllocationNeedsReview;
import org.imha.kernel.event.casework.CaseAmended;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.event.casework.CaseOnHold;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseResumed;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.event.casework.ContactAttempted;
import org.imha.kernel.event.casework.DeadlineApproaching;
import org.imha.kernel.event.casework.DeadlineCreated;
import org.imha.kernel.event.casework.DeadlineMissed;
import org.imha.kernel.event.casework.FirstContactMade;
import org.imha.kernel.event.casework.MeetingAttended;
import org.imha.kernel.event.casework.MeetingExcluded;
import org.imha.kernel.event.casework.MeetingScheduled;
import org.imha.kernel.event.casework.PrivacyDeparted;
import org.imha.kernel.event.casework.SafeguardingConcluded;
import org.imha.kernel.event.casework.SafeguardingDecided;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.casework.SafeguardingReferred;
import org.imha.kernel.event.casework.VisitAccessRefused;
import org.imha.kernel.event.casework.VisitRecorded;
import org.imha.kernel.event.eligibility.EligibilityDetermined;
import org.imha.kernel.event.records.RecordsGrantCreated;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.records.RecordsGrantWithdrawn;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.NotificationOfPatientReceived;
import org.imha.kernel.event.referral.PatientInterviewDue;
import org.imha.kernel.event.referral.PatientOptedOut;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
import org.imha.kernel.event.referral.ReferralBegunAgain;
import org.imha.kernel.event.referral.ReferralDeclined;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.event.referral.ReferralInfoRequested;
import org.imha.kernel.event.referral.ReferralInfoSupplied;
import org.imha.kernel.event.referral.ReferralMerged;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
import org.imha.kernel.event.referral.ReferralPossiblyDuplicate;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.event.referral.ReferralSignposted;
import org.imha.kernel.event.referral.ReferralWithdrawn;

/** The catalogue of facts: CloudEvents type, topic and record of each. A new fact is one record and one line here. */
public enum EventType {

    REFERRAL_RECEIVED("uk.org.imha.referral.received.v1", Topics.REFERRAL_EVENTS, ReferralReceived.class),
    REFERRAL_ACCEPTED("uk.org.imha.referral.accepted.v1", Topics.REFERRAL_EVENTS, ReferralAccepted.class),
    REFERRAL_AWAITS_STATUS_CHANGE("uk.org.imha.referral.awaits-status-change.v1", Topics.REFERRAL_EVENTS,
            ReferralAwaitsStatusChange.class),
    REFERRAL_NEEDS_TRIAGE("uk.org.imha.referral.needs-triage.v1", Topics.REFERRAL_EVENTS, ReferralNeedsTriage.class),
    REFERRAL_SIGNPOSTED("uk.org.imha.referral.signposted.v1", Topics.REFERRAL_EVENTS, ReferralSignposted.class),
    REFERRAL_INFO_REQUESTED("uk.org.imha.referral.info-requested.v1", Topics.REFERRAL_EVENTS, ReferralInfoRequested.class),
    REFERRAL_INFO_SUPPLIED("uk.org.imha.referral.info-supplied.v1", Topics.REFERRAL_EVENTS, ReferralInfoSupplied.class),
    REFERRAL_WITHDRAWN("uk.org.imha.referral.withdrawn.v1", Topics.REFERRAL_EVENTS, ReferralWithdrawn.class),
    REFERRAL_DECLINED("uk.org.imha.referral.declined.v1", Topics.REFERRAL_EVENTS, ReferralDeclined.class),
    REFERRAL_POSSIBLY_DUPLICATE("uk.org.imha.referral.possibly-duplicate.v1", Topics.REFERRAL_EVENTS,
            ReferralPossiblyDuplicate.class),
    REFERRAL_MERGED("uk.org.imha.referral.merged.v1", Topics.REFERRAL_EVENTS, ReferralMerged.class),
    REFERRAL_BEGUN_AGAIN("uk.org.imha.referral.begun-again.v1", Topics.REFERRAL_EVENTS, ReferralBegunAgain.class),
    REFERRAL_AMENDED("uk.org.imha.referral.amended.v1", Topics.REFERRAL_EVENTS, ReferralAmended.class),
    ELIGIBILITY_CHANGED("uk.org.imha.referral.eligibility-changed.v1", Topics.REFERRAL_EVENTS, EligibilityChanged.class),
    REFERRAL_ERASED("uk.org.imha.referral.erased.v1", Topics.REFERRAL_EVENTS, ReferralErased.class),
    NOTIFICATION_OF_PATIENT_RECEIVED("uk.org.imha.referral.notification-received.v1", Topics.REFERRAL_EVENTS,
            NotificationOfPatientReceived.class),
    PATIENT_INTERVIEW_DUE("uk.org.imha.referral.interview-due.v1", Topics.REFERRAL_EVENTS, PatientInterviewDue.class),
    PATIENT_OPTED_OUT("uk.org.imha.referral.opted-out.v1", Topics.REFERRAL_EVENTS, PatientOptedOut.class),

    ELIGIBILITY_DETERMINED("uk.org.imha.eligibility.determined.v1", Topics.ELIGIBILITY_EVENTS,
            EligibilityDetermined.class),

    CASE_OPENED("uk.org.imha.case.opened.v1", Topics.CASEWORK_EVENTS, CaseOpened.class),
    CASE_ALLOCATED("uk.org.imha.case.allocated.v1", Topics.CASEWORK_EVENTS, CaseAllocated.class),
    CASE_STANDING_CHANGED("uk.org.imha.case.standing-changed.v1", Topics.CASEWORK_EVENTS, CaseStandingChanged.class),
    CASE_AMENDED("uk.org.imha.case.amended.v1", Topics.CASEWORK_EVENTS, CaseAmended.class),
    VISIT_RECORDED("uk.org.imha.visit.recorded.v1", Topics.CASEWORK_EVENTS, VisitRecorded.class),
    DEADLINE_CREATED("uk.org.imha.deadline.created.v1", Topics.CASEWORK_EVENTS, DeadlineCreated.class),
    DEADLINE_APPROACHING("uk.org.imha.deadline.approaching.v1", Topics.CASEWORK_EVENTS, DeadlineApproaching.class),
    DEADLINE_MISSED("uk.org.imha.deadline.missed.v1", Topics.CASEWORK_EVENTS, DeadlineMissed.class),
    VISIT_ACCESS_REFUSED("uk.org.imha.visit.access-refused.v1", Topics.CASEWORK_EVENTS, VisitAccessRefused.class),
    PRIVACY_DEPARTED("uk.org.imha.privacy.departed.v1", Topics.CASEWORK_EVENTS, PrivacyDeparted.class),
    MEETING_SCHEDULED("uk.org.imha.meeting.scheduled.v1", Topics.CASEWORK_EVENTS, MeetingScheduled.class),
    MEETING_ATTENDED("uk.org.imha.meeting.attended.v1", Topics.CASEWORK_EVENTS, MeetingAttended.class),
    MEETING_EXCLUDED("uk.org.imha.meeting.excluded.v1", Topics.CASEWORK_EVENTS, MeetingExcluded.class),
    SAFEGUARDING_RAISED("uk.org.imha.safeguarding.raised.v1", Topics.SAFEGUARDING_EVENTS, SafeguardingRaised.class),
    SAFEGUARDING_DECIDED("uk.org.imha.safeguarding.decided.v1", Topics.SAFEGUARDING_EVENTS, SafeguardingDecided.class),
    SAFEGUARDING_REFERRED("uk.org.imha.safeguarding.referred.v1", Topics.SAFEGUARDING_EVENTS, SafeguardingReferred.class),
    SAFEGUARDING_CONCLUDED("uk.org.imha.safeguarding.concluded.v1", Topics.SAFEGUARDING_EVENTS, SafeguardingConcluded.class),
    CASE_ON_HOLD("uk.org.imha.case.on-hold.v1", Topics.CASEWORK_EVENTS, CaseOnHold.class),
    CASE_RESUMED("uk.org.imha.case.resumed.v1", Topics.CASEWORK_EVENTS, CaseResumed.class),
    CONTACT_ATTEMPTED("uk.org.imha.contact.attempted.v1", Topics.CASEWORK_EVENTS, ContactAttempted.class),
    FIRST_CONTACT_MADE("uk.org.imha.contact.first-made.v1", Topics.CASEWORK_EVENTS, FirstContactMade.class),
    CASE_CLOSED("uk.org.imha.case.closed.v1", Topics.CASEWORK_EVENTS, CaseClosed.class),
    CASE_REOPENED("uk.org.imha.case.reopened.v1", Topics.CASEWORK_EVENTS, CaseReopened.class),
    CASE_ERASED("uk.org.imha.case.erased.v1", Topics.CASEWORK_EVENTS, CaseErased.class),
    CASE_ALLOCATION_NEEDS_REVIEW("uk.org.imha.case.allocation-needs-review.v1", Topics.CASEWORK_EVENTS,
            CaseAllocationNeedsReview.class),
    ADVOCATE_CONFLICT_DECLARED("uk.org.imha.advocate.conflict-declared.v1", Topics.CASEWORK_EVENTS,
            AdvocateConflictDeclared.class),
    ADVOCATE_DBS_EXPIRING("uk.org.imha.advocate.dbs-expiring.v1", Topics.CASEWORK_EVENTS, AdvocateDbsExpiring.class),
    ADVOCATE_REQUIREMENT_EXPIRING("uk.org.imha.advocate.requirement-expiring.v1", Topics.CASEWORK_EVENTS,
            AdvocateRequirementExpiring.class),

    RECORDS_GRANT_CREATED("uk.org.imha.records.grant-created.v1", Topics.RECORDS_EVENTS, RecordsGrantCreated.class),
    RECORDS_GRANT_WITHDRAWN("uk.org.imha.records.grant-withdrawn.v1", Topics.RECORDS_EVENTS, RecordsGrantWithdrawn.class),
    RECORDS_GRANT_SUSPENDED("uk.org.imha.records.grant-suspended.v1", Topics.RECORDS_EVENTS, RecordsGrantSuspended.class),
    RECORDS_GRANT_EXPIRED("uk.org.imha.records.grant-expired.v1", Topics.RECORDS_EVENTS, RecordsGrantExpired.class),

    INTEGRITY_ALARM_RAISED("uk.org.imha.audit.integrity-alarm.v1", Topics.AUDIT_EVENTS, IntegrityAlarmRaised.class);

    private static final Map<String, EventType> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(EventType::typeName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_RECORD = Arrays.stream(values())
            .collect(Collectors.toMap(EventType::record, Function.identity()));

    private final String typeName;
    private final String topic;
    private final Class<? extends PublishedEvent> record;

    EventType(String typeName, String topic, Class<? extends PublishedEvent> record) {
        this.typeName = typeName;
        this.topic = topic;
        this.record = record;
    }

    /** The CloudEvents {@code type}. */
    public String typeName() {
        return typeName;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends PublishedEvent> record() {
        return record;
    }

    /** Empty for a type that a newer release of another service publishes. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    public static EventType of(PublishedEvent event) {
        EventType type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " is missing from the catalogue of facts");
        }
        return type;
    }
}
