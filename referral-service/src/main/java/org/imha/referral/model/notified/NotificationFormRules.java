package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.notified.NotificationForm.Head;
import org.imha.referral.model.notified.NotificationForm.Office;
import org.imha.referral.model.notified.NotificationForm.Patient;
import org.imha.referral.model.notified.NotificationForm.Qualifying;

/** What a notification as a whole must satisfy beyond its single fields. */
public final class NotificationFormRules {

    private final Faults faults = new Faults();

    private NotificationFormRules() {
    }

    /** @return every fault at once; none when the notification can be taken */
    public static List<FieldError> faults(NotificationForm form, Caller caller, Instant now) {
        NotificationFormRules rules = new NotificationFormRules();
        if (form.person() != null) {
            rules.identifiesThePatient(form.person(), now);
        }
        if (form.qualifying() != null) {
            rules.headBelongsToTheKind(form.qualifying());
            rules.saysWhere(form);
            rules.begins(form, now);
        }
        if (form.office() != null) {
            rules.canBeAsked(form.office());
        }
        rules.belongsToTheCaller(form, caller);
        return rules.faults.all();
    }

    private void identifiesThePatient(Patient patient, Instant now) {
        faults.require(Faults.isAnySaid(patient.familyName(), patient.givenNames(), patient.nhsNumber()), "#/person",
                "NOT_IDENTIFIED", "Give a name or an NHS number.");
        LocalDate today = now.atZone(Faults.LONDON).toLocalDate();
        faults.require(patient.dateOfBirth() == null || !patient.dateOfBirth().isAfter(today), "#/person/dateOfBirth",
                "IN_THE_FUTURE", "A date of birth lies in the past.");
    }

    private void headBelongsToTheKind(Qualifying qualifying) {
        faults.require(qualifying.kind() == null || qualifying.head() == null || qualifying.head().kind() == qualifying.kind(),
                "#/qualifying/head", "NOT_OF_THIS_KIND", "This is a head of the other kind.");
    }

    /** Somebody under guardianship need not have to do with any hospital: their authority notifies. */
    private void saysWhere(NotificationForm form) {
        faults.require(form.hospital() != null || form.qualifying().head() == Head.GUARDIANSHIP, "#/hospital", "REQUIRED",
                "Say which hospital is responsible.");
    }

    private void begins(NotificationForm form, Instant now) {
        Instant since = form.qualifying().since();
        faults.notInTheFuture(since, now, "#/qualifying/since");
        LocalDate born = form.person() == null ? null : form.person().dateOfBirth();
        faults.notBefore(since, born == null ? null : born.atStartOfDay(Faults.LONDON).toInstant(), "#/qualifying/since",
                "This lies before the patient was born.");
    }

    private void canBeAsked(Office office) {
        faults.require(Faults.isAnySaid(office.phone(), office.email()), "#/office", "NOT_REACHABLE",
                "Give a phone number or an e-mail address.");
    }

    /** A trust notifies of its own patients; its sites' codes start with its own. */
    private void belongsToTheCaller(NotificationForm form, Caller caller) {
        String stated = form.hospital() == null ? null : form.hospital().odsCode();
        boolean mine = stated == null || !caller.is(Role.REFERRER) || caller.odsCode().filter(stated::startsWith).isPresent();
        faults.require(mine, "#/hospital/odsCode", "NOT_YOUR_ORGANISATION",
                "This is not a hospital of the organisation that you act for.");
    }
}
