package org.imha.kernel.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imha.kernel.event.audit.IntegrityAlarmRaised;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.event.casework.VisitRecorded;
import org.imha.kernel.event.eligibility.EligibilityDetermined;
import org.imha.kernel.event.records.RecordsGrantCreated;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.records.RecordsGrantWithdrawn;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
import org.imha.kernel.event.referral.ReferralBegunAgain;
import org.imha.kernel.event.referral.ReferralDeclined;
import org.imha.kernel.event.referral.ReferralInfoRequested;
import org.imha.kernel.event.referral.ReferralInfoSupplied;
import org.imha.kernel.event.referral.ReferralMerged;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
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
    REFERRAL_MERGED("uk.org.imha.referral.merged.v1", Topics.REFERRAL_EVENTS, ReferralMerged.class),
    REFERRAL_BEGUN_AGAIN("uk.org.imha.referral.begun-again.v1", Topics.REFERRAL_EVENTS, ReferralBegunAgain.class),
    ELIGIBILITY_CHANGED("uk.org.imha.referral.eligibility-changed.v1", Topics.REFERRAL_EVENTS, EligibilityChanged.class),

    ELIGIBILITY_DETERMINED("uk.org.imha.eligibility.determined.v1", Topics.ELIGIBILITY_EVENTS,
            EligibilityDetermined.class),

    CASE_OPENED("uk.org.imha.case.opened.v1", Topics.CASEWORK_EVENTS, CaseOpened.class),
    CASE_ALLOCATED("uk.org.imha.case.allocated.v1", Topics.CASEWORK_EVENTS, CaseAllocated.class),
    CASE_STANDING_CHANGED("uk.org.imha.case.standing-changed.v1", Topics.CASEWORK_EVENTS, CaseStandingChanged.class),
    VISIT_RECORDED("uk.org.imha.visit.recorded.v1", Topics.CASEWORK_EVENTS, VisitRecorded.class),
    CASE_CLOSED("uk.org.imha.case.closed.v1", Topics.CASEWORK_EVENTS, CaseClosed.class),

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
