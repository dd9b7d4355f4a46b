package org.imha.notification.telling;

import static org.imha.notification.telling.Audience.COORDINATORS;
import static org.imha.notification.telling.Audience.MANAGERS;
import static org.imha.notification.telling.Audience.NAMED_ADVOCATE;
import static org.imha.notification.telling.Audience.RAISER;
import static org.imha.notification.telling.Audience.SAFEGUARDING_LEADS;

import java.util.List;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.casework.CaseAmended;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.notification.model.Template;

/** Who hears of which fact. A new rule is one constant and its place in the list. */
final class NotificationRules {

    static final NotificationRule REFERRAL_ARRIVED = new NotificationRule(EventType.REFERRAL_RECEIVED, COORDINATORS,
            Template.NEW_ITEM);
    static final NotificationRule REFERRAL_NEEDS_TRIAGE = new NotificationRule(EventType.REFERRAL_NEEDS_TRIAGE, COORDINATORS,
            Template.DECISION_NEEDED);
    /** Of the notifications of patients only those matter to which somebody has to go (s.130B(2C)). */
    static final NotificationRule PATIENT_TO_BE_INTERVIEWED = new NotificationRule(EventType.PATIENT_INTERVIEW_DUE,
            COORDINATORS,
            Template.ITEM_WAITING);
    static final NotificationRule CASE_WAITS_FOR_ADVOCATE = new NotificationRule(EventType.CASE_OPENED, COORDINATORS,
            Template.ITEM_WAITING);
    /** Its referral began again; the advocate of before does not have it any more. */
    static final NotificationRule CASE_WAITS_FOR_ADVOCATE_AGAIN = new NotificationRule(EventType.CASE_REOPENED, COORDINATORS,
            Template.ITEM_WAITING);
    /** Perhaps because its referral ended, of which the advocate would hear from nobody else. */
    static final NotificationRule CASE_ENDED = new NotificationRule(EventType.CASE_CLOSED, NAMED_ADVOCATE,
            Template.ITEM_CHANGED);
    /** Somebody has to look whether it is the same person. */
    static final NotificationRule REFERRAL_MAY_BE_A_DUPLICATE = new NotificationRule(EventType.REFERRAL_POSSIBLY_DUPLICATE,
            COORDINATORS, Template.DECISION_NEEDED);
    static final NotificationRule CASE_GIVEN_TO_ADVOCATE = new NotificationRule(EventType.CASE_ALLOCATED, NAMED_ADVOCATE,
            Template.ITEM_ASSIGNED);
    /** A patient came of age, a certificate fell due, a conflict was declared: somebody decides whether the advocate stays. */
    static final NotificationRule ALLOCATION_NEEDS_REVIEW = new NotificationRule(EventType.CASE_ALLOCATION_NEEDS_REVIEW,
            COORDINATORS, Template.DECISION_NEEDED);
    /** The advocate sees to it; the register shows it to everybody else. */
    static final NotificationRule CERTIFICATE_EXPIRES = new NotificationRule(EventType.ADVOCATE_DBS_EXPIRING, NAMED_ADVOCATE,
            Template.ITEM_CHANGED);
    static final NotificationRule REQUIREMENT_EXPIRES = new NotificationRule(EventType.ADVOCATE_REQUIREMENT_EXPIRING,
            NAMED_ADVOCATE, Template.ITEM_CHANGED);
    /** Powers of the advocate were suspended or came back: s.130B(3). */
    static final NotificationRule STANDING_CHANGED = new NotificationRule(EventType.CASE_STANDING_CHANGED, NAMED_ADVOCATE,
            Template.ITEM_CHANGED);
    /** Taken on while it is not known whether the person qualifies: the evidence is chased. */
    static final NotificationRule EVIDENCE_IS_MISSING = new NotificationRule(EventType.REFERRAL_ACCEPTED,
            fact -> fact.as(ReferralAccepted.class).basis() == AcceptanceBasis.PENDING_EVIDENCE, COORDINATORS,
            Template.INFORMATION_NEEDED);
    /** It is not known any more, mostly because a date passed and nobody confirmed the end: chased, never closed. */
    static final NotificationRule STANDING_IS_IN_DOUBT = new NotificationRule(EventType.ELIGIBILITY_CHANGED,
            fact -> fact.as(EligibilityChanged.class).standing() == EligibilityStanding.UNDETERMINED, COORDINATORS,
            Template.INFORMATION_NEEDED);
    /** Somebody corrected or completed what was sent, and did not say that nobody need hear of it. */
    static final NotificationRule REFERRAL_AMENDED = new NotificationRule(EventType.REFERRAL_AMENDED,
            fact -> fact.as(ReferralAmended.class).telling() == Telling.TOLD, COORDINATORS, Template.ITEM_CHANGED);
    static final NotificationRule CASE_AMENDED = new NotificationRule(EventType.CASE_AMENDED,
            fact -> fact.as(CaseAmended.class).telling() == Telling.TOLD, NAMED_ADVOCATE, Template.ITEM_CHANGED);
    /** From here on the advocate must not look at the records any more: s.130B(4). */
    static final NotificationRule RECORDS_ACCESS_WITHDRAWN = new NotificationRule(EventType.RECORDS_GRANT_WITHDRAWN,
            NAMED_ADVOCATE, Template.ITEM_CHANGED);
    static final NotificationRule RECORDS_ACCESS_SUSPENDED = new NotificationRule(EventType.RECORDS_GRANT_SUSPENDED,
            NAMED_ADVOCATE, Template.ITEM_CHANGED);
    static final NotificationRule RECORDS_ACCESS_EXPIRED = new NotificationRule(EventType.RECORDS_GRANT_EXPIRED,
            NAMED_ADVOCATE, Template.ITEM_CHANGED);

    static final NotificationRule DEADLINE_DRAWS_NEAR = new NotificationRule(EventType.DEADLINE_APPROACHING, NAMED_ADVOCATE,
            Template.ITEM_DUE);
    static final NotificationRule DEADLINE_WAS_MISSED = new NotificationRule(EventType.DEADLINE_MISSED, NAMED_ADVOCATE,
            Template.ITEM_OVERDUE);
    /** A missed window is the first thing that a manager has to know of. */
    static final NotificationRule DEADLINE_WAS_MISSED_BY_SOMEBODY = new NotificationRule(EventType.DEADLINE_MISSED, MANAGERS,
            Template.ITEM_OVERDUE);

    /** Always in the words that ask for most: the fact does not say how bad it is, and to look today is never wrong. */
    static final NotificationRule CONCERN_RAISED = new NotificationRule(EventType.SAFEGUARDING_RAISED, SAFEGUARDING_LEADS,
            Template.ITEM_URGENT);
    /** Whoever raised a concern hears what becomes of it. */
    static final NotificationRule CONCERN_DECIDED = new NotificationRule(EventType.SAFEGUARDING_DECIDED, RAISER,
            Template.ITEM_CHANGED);
    static final NotificationRule CONCERN_REFERRED = new NotificationRule(EventType.SAFEGUARDING_REFERRED, RAISER,
            Template.ITEM_CHANGED);
    static final NotificationRule CONCERN_CONCLUDED = new NotificationRule(EventType.SAFEGUARDING_CONCLUDED, RAISER,
            Template.ITEM_CHANGED);

    static final List<NotificationRule> ALL = List.of(REFERRAL_ARRIVED, REFERRAL_NEEDS_TRIAGE, REFERRAL_MAY_BE_A_DUPLICATE,
            PATIENT_TO_BE_INTERVIEWED, CASE_WAITS_FOR_ADVOCATE, CASE_WAITS_FOR_ADVOCATE_AGAIN, CASE_ENDED,
            CASE_GIVEN_TO_ADVOCATE, ALLOCATION_NEEDS_REVIEW, CERTIFICATE_EXPIRES, REQUIREMENT_EXPIRES, STANDING_CHANGED,
            EVIDENCE_IS_MISSING, STANDING_IS_IN_DOUBT, REFERRAL_AMENDED, CASE_AMENDED, RECORDS_ACCESS_WITHDRAWN,
            RECORDS_ACCESS_SUSPENDED, RECORDS_ACCESS_EXPIRED, DEADLINE_DRAWS_NEAR, DEADLINE_WAS_MISSED,
            DEADLINE_WAS_MISSED_BY_SOMEBODY, CONCERN_RAISED, CONCERN_DECIDED, CONCERN_REFERRED, CONCERN_CONCLUDED);

    private NotificationRules() {
    }

    static List<NotificationRule> about(String type) {
        return ALL.stream().filter(rule -> rule.fact().typeName().equals(type)).toList();
    }
}
