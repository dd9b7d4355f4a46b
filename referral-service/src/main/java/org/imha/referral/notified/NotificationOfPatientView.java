package org.imha.referral.notified;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.PossibleDuplicate;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.notified.Interview;
import org.imha.referral.model.notified.InterviewAttempt;
import org.imha.referral.model.notified.InterviewOutcome;
import org.imha.referral.model.notified.NotificationForm;
import org.imha.referral.model.notified.PatientInterview;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationChange;
import org.imha.referral.model.notified.PatientNotificationStatus;
import org.imha.referral.model.notified.PatientNotificationStatus.Progress;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What callers may see of a notification: the notifying hospital how far it is, staff the whole of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationOfPatientView(UUID id, String reference,
        @Schema(description = "How far it is; says neither what the patient said nor whether they were asked before") Progress progress,
        @Schema(description = "The progress in words") String progressText, Instant receivedAt, Duties duties,
        @Schema(description = "Only for staff, like all that follows") PatientNotificationStatus status,
        NotificationForm.Patient person, NotificationForm.Hospital hospital, NotificationForm.Qualifying qualifying,
        NotificationForm.Office office, NotificationForm.Language language, String notifyingOrganisation,
        @Schema(description = "The notification of the same person that is worked with instead") UUID linkedTo,
        @Schema(description = "The refusal because of which nobody is interviewed") UUID heldBackBy,
        @Schema(description = "When the interview is tried again") Instant retryAt, UUID referralId,
        @Schema(description = "Later notifications of the same person; they may know a newer ward") List<UUID> alsoNotified,
        @Schema(description = "Open referrals that may be about the patient: look at them before anybody visits") List<PossibleDuplicate> possibleDuplicates,
        List<InterviewView> interviews, List<ChangeView> history,
        @Schema(description = "For everybody") List<NotificationAction> actions) {

    /**
     * Who has to do what now, whatever became of it.
     *
     * @param interview s.130B(2C): the provider visits and interviews
     * @param managersInform s.130DA: the managers inform the patient, orally and in writing
     */
    @Schema(name = "NotificationDuties")
    public record Duties(boolean interview, boolean managersInform) {
    }

    /** One visit. */
    @Schema(name = "PatientInterviewView")
    public record InterviewView(Instant at, InterviewOutcome outcome, Instant recordedAt, String recordedBy, Interview facts,
            InterviewAttempt attempt) {

        static InterviewView from(PatientInterview interview) {
            return new InterviewView(interview.at(), interview.outcome(), interview.recordedAt(), interview.recordedBy(),
                    interview.facts(), interview.attempt());
        }

        @Override
        public String toString() {
            return "InterviewView[" + outcome + "]";
        }
    }

    /** One move. */
    @Schema(name = "PatientNotificationChange")
    public record ChangeView(PatientNotificationStatus from, PatientNotificationStatus to, Instant at, String by, String why) {

        static ChangeView from(PatientNotificationChange change) {
            return new ChangeView(change.from(), change.to(), change.at(), change.by(), change.why());
        }

        @Override
        public String toString() {
            return "ChangeView[" + from + " to " + to + "]";
        }
    }

    /** In a list, or right after a change: without the visits, the history and what else is known of the person. */
    public static NotificationOfPatientView of(PatientNotification notification, Caller caller) {
        return of(notification, caller, null);
    }

    /** @param whole null where it is not wanted or not for this caller */
    static NotificationOfPatientView of(PatientNotification notification, Caller caller, Whole whole) {
        boolean staff = ReferralAccess.isStaff(caller);
        NotificationForm form = staff ? notification.form() : NOTHING;
        Progress progress = notification.status().progress();
        return new NotificationOfPatientView(notification.id(), notification.reference(), progress, progress.words(),
                notification.createdAt(), new Duties(notification.isCompulsory(), !notification.isCompulsory()),
                staff ? notification.status() : null, form.person(), form.hospital(), form.qualifying(), form.office(),
                form.language(), staff ? notification.notifyingOrganisation().orElse(null) : null,
                staff ? notification.linkedTo().orElse(null) : null, staff ? notification.heldBackBy().orElse(null) : null,
                staff ? notification.retryAt().orElse(null) : null, staff ? notification.referralId().orElse(null) : null,
                whole == null ? null : whole.alsoNotified(), whole == null ? null : whole.openReferrals(),
                whole == null ? null : whole.interviews(),
                whole == null ? null : notification.history().stream().map(ChangeView::from).toList(),
                NotificationAction.of(notification.status(), caller));
    }

    /** What is looked up only when one notification is read. */
    record Whole(List<UUID> alsoNotified, List<PossibleDuplicate> openReferrals, List<InterviewView> interviews) {
    }

    private static final NotificationForm NOTHING = new NotificationForm(null, null, null, null, null, null);

    @Override
    public String toString() {
        return "NotificationOfPatientView[" + id + "]";
    }
}
