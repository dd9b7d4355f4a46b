package org.imha.referral.model.notified;

/** What an attempt to interview a patient came to. */
public enum InterviewOutcome {
    WANTS_HELP(PatientNotificationStatus.HAS_CAPACITY_WANTS_HELP),
    REFUSES(PatientNotificationStatus.HAS_CAPACITY_REFUSES),
    IN_BEST_INTERESTS(PatientNotificationStatus.LACKS_CAPACITY_BEST_INTERESTS_YES),
    NOT_IN_BEST_INTERESTS(PatientNotificationStatus.LACKS_CAPACITY_BEST_INTERESTS_NO),
    NOT_POSSIBLE(PatientNotificationStatus.INTERVIEW_NOT_POSSIBLE);

    private final PatientNotificationStatus status;

    InterviewOutcome(PatientNotificationStatus status) {
        this.status = status;
    }

    PatientNotificationStatus status() {
        return status;
    }

    public boolean leadsToReferral() {
        return status.canMoveTo(PatientNotificationStatus.REFERRED);
    }
}
