package org.imha.referral.notified;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.PossibleDuplicate;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.notified.PatientInterviews;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationAccess;
import org.imha.referral.model.notified.PatientNotifications;
import org.imha.referral.notified.NotificationOfPatientView.InterviewView;
import org.imha.referral.notified.NotificationOfPatientView.Whole;

/** Reads notifications for those who may; what was shown to whom is on record before the answer leaves. */
@ApplicationScoped
public class ReadNotificationsOfPatients {

    private final PatientNotifications notifications;
    private final PatientInterviews interviews;
    private final Duplicates duplicates;
    private final PatientNotificationAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadNotificationsOfPatients(PatientNotifications notifications, PatientInterviews interviews,
            Duplicates duplicates, PatientNotificationAccess access, AccessLog accessLog, Cursors cursors) {
        this.notifications = notifications;
        this.interviews = interviews;
        this.duplicates = duplicates;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    /** One of them and what of it this caller may see. */
    record Shown(PatientNotification notification, NotificationOfPatientView view) {
    }

    @Transactional
    Shown read(UUID id, Caller caller) {
        PatientNotification found = access.find(id, caller, Access.Action.READ);
        return new Shown(found,
                NotificationOfPatientView.of(found, caller, ReferralAccess.isStaff(caller) ? whole(found, caller) : null));
    }

    private Whole whole(PatientNotification notification, Caller staff) {
        return new Whole(notifications.linkedTo(notification).stream().map(PatientNotification::id).toList(),
                openReferrals(notification, staff), interviews.about(notification).stream().map(InterviewView::from).toList());
    }

    /** The one that came of it itself is no news. */
    private List<PossibleDuplicate> openReferrals(PatientNotification notification, Caller staff) {
        return duplicates.about(notification.form().person().asReferred(), staff).stream()
                .filter(open -> notification.referralId().filter(open.id()::equals).isEmpty()).toList();
    }

    /** A trust lists its own; staff list all. Newest first. */
    @Transactional
    Page<NotificationOfPatientView> list(WantedNotifications wanted, PageRequest request, Caller caller) {
        PatientNotifications.Filter filter = new PatientNotifications.Filter(
                ReferralAccess.isStaff(caller) ? Optional.empty() : ownOrganisation(caller), wanted.status(),
                wanted.hospital());
        List<PatientNotification> found = notifications.page(filter, request.after(cursors, filter.name()),
                request.limit() + 1);
        Page<PatientNotification> page = request.page(found, PatientNotification::id,
                id -> cursors.after(id, filter.name()));
        accessLog.permitted(caller, Access.list(PatientNotificationAccess.NOTIFICATION,
                page.items().stream().map(PatientNotification::id).toList()));
        return page.map(notification -> NotificationOfPatientView.of(notification, caller));
    }

    /** A client without an organisation must not fall through to everybody's patients. */
    private static Optional<String> ownOrganisation(Caller caller) {
        return Optional.of(caller.odsCode().orElse("no organisation"));
    }
}
