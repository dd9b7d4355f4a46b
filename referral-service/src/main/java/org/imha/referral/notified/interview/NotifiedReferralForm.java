package org.imha.referral.notified.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Country;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.LegalStatus.Treatment;
import org.imha.referral.model.LegalStatus.TreatmentSection;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Consent;
import org.imha.referral.model.form.Location;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Referrer;
import org.imha.referral.model.form.ServiceAsked;
import org.imha.referral.model.notified.Interview;
import org.imha.referral.model.notified.NotificationForm;
import org.imha.referral.model.notified.NotificationForm.Head;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.notified.NotificationDuty;

/** The referral form of a notified patient: what the hospital told, as far as it goes, and what came of the interview. */
public final class NotifiedReferralForm {

    private NotifiedReferralForm() {
    }

    static ReferralForm after(Interview interview, PatientNotification notification) {
        LocalDate assessed = NotificationDuty.dayOf(interview.capacity().assessedAt());
        if (interview.capacity().canDecide()) {
            Consent agreed = new Consent(Consent.State.AGREED, interview.capacity().assessedBy(), assessed, null);
            return of(notification.form(), agreed, said(interview.wish().helpWanted()));
        }
        Consent lacking = new Consent(Consent.State.LACKS_CAPACITY, interview.capacity().assessedBy(), assessed, null);
        return of(notification.form(), lacking,
                "Cannot decide about help, which is in their best interests (MHA 1983 s.130B(2D)): non-instructed advocacy.");
    }

    /** @param helpWanted with what, in the person's words; null when they did not say */
    public static ReferralForm afterOptingIn(String helpWanted, PatientNotification notification) {
        return of(notification.form(), new Consent(Consent.State.AGREED, null, null, null), said(helpWanted));
    }

    private static String said(String helpWanted) {
        return helpWanted == null || helpWanted.isBlank()
                ? "Was asked as a notified patient (MHA 1983 s.130B(2C)) and wants help."
                : helpWanted;
    }

    private static ReferralForm of(NotificationForm form, Consent consent, String reason) {
        NotificationForm.Patient patient = form.person();
        Person person = new Person(patient.familyName(), patient.givenNames(), null, patient.dateOfBirth(),
                patient.nhsNumber(), null, null, null, null, null);
        return new ReferralForm(ServiceAsked.IMHA, null, null, person, referrer(form), location(form), legalStatus(form), null,
                null, null, null, consent, communication(form), null, null, null, null, reason, null, null, null);
    }

    private static Referrer referrer(NotificationForm form) {
        return new Referrer(ReferrerKind.MHA_OFFICE, form.office().name(), null, null, hospital(form), null,
                form.office().phone(), form.office().email());
    }

    private static Organisation hospital(NotificationForm form) {
        return form.hospital() == null ? null : new Organisation(form.hospital().odsCode(), null);
    }

    private static Location location(NotificationForm form) {
        return form.hospital() == null ? new Location(null, null, null, null, "Not in hospital: ask the office that notified.")
                : new Location(hospital(form), form.hospital().ward(), null, null, null);
    }

    private static Communication communication(NotificationForm form) {
        return Optional.ofNullable(form.language())
                .map(language -> new Communication(language.preferred(), language.interpreterNeeded(), null, null, null, null))
                .orElse(null);
    }

    /**
     * No more than the notification says: under which provision somebody is held, or who discussed a treatment, is not
     * among it. So eligibility may answer "undetermined", the person gets an advocate, and the evidence is chased.
     */
    private static LegalStatus legalStatus(NotificationForm form) {
        Head head = form.qualifying().head();
        Instant since = form.qualifying().since();
        return switch (head) {
            case LIABLE_TO_BE_DETAINED -> new LegalStatus(Country.ENGLAND,
                    List.of(Authority.since(Provision.NOT_KNOWN, since)), null, null, null,
                    null, null, null, null, null, null, null);
            case COMMUNITY_PATIENT -> new LegalStatus(null, null,
                    new CommunityTreatmentOrder(true, null, Country.ENGLAND, since, null, null, null, null),
                    null, null, null, null, null, null, null, null, null);
            case GUARDIANSHIP -> new LegalStatus(null, null, null,
                    new Guardianship(null, null, Country.ENGLAND, since, null), null, null,
                    null, null, null, null, null, null);
            case TREATMENT_S57 -> treatment(TreatmentSection.S57);
            case TREATMENT_S58A -> treatment(TreatmentSection.S58A);
            case INFORMAL_INPATIENT -> new LegalStatus(Country.ENGLAND, null, null, null, null, null, true, true, false, null,
                    null, null);
        };
    }

    private static LegalStatus treatment(TreatmentSection section) {
        return new LegalStatus(null, null, null, null, new Treatment(section, null, null, null, Country.ENGLAND), null, null,
                null, null, null, null, null);
    }
}
