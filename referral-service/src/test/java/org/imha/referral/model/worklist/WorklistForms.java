package org.imha.referral.model.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Admission;
import org.imha.referral.model.form.KeyDate;
import org.imha.referral.model.form.Urgency;

/** Forms of which only what the worklist reads is filled in. */
final class WorklistForms {

    private WorklistForms() {
    }

    static ReferralForm withDates(Instant... dates) {
        return form(null, null, Stream.of(dates).map(at -> new KeyDate(KeyDate.Kind.OTHER, at)).toList(), null);
    }

    static ReferralForm heldUnder(Provision provision, Instant since) {
        return heldUnder(Authority.since(provision, since));
    }

    static ReferralForm heldUnder(Authority... authorities) {
        return form(status(List.of(authorities), null), null, null, null);
    }

    static ReferralForm underOrder(CommunityTreatmentOrder order) {
        return form(new LegalStatus(null, null, order, null, null, null, null, null, null, null, null, null), null, null, null);
    }

    static ReferralForm guarded(Guardianship guardianship) {
        return form(new LegalStatus(null, null, null, guardianship, null, null, null, null, null, null, null, null), null, null,
                null);
    }

    static ReferralForm admitted(LegalStatusCode code, LocalDate admittedOn) {
        return form(status(null, code), new Admission(null, admittedOn, null, null, null), null, null);
    }

    static ReferralForm urgent() {
        return form(null, null, null, new Urgency(true, null));
    }

    private static ReferralForm form(LegalStatus status, Admission admission, List<KeyDate> dates, Urgency urgency) {
        return new ReferralForm(null, null, null, null, null, null, status, admission, null, null, null, null, null, null,
                dates, null, urgency, null, null, null, null);
    }

    private static LegalStatus status(List<Authority> authorities, LegalStatusCode code) {
        return new LegalStatus(null, authorities, null, null, null, code, null, null, null, null, null, null);
    }
}
