package org.imha.eligibility.rules.duty;

import static org.imha.eligibility.rules.duty.VisitRequester.AMHP;
import static org.imha.eligibility.rules.duty.VisitRequester.CARER;
import static org.imha.eligibility.rules.duty.VisitRequester.DONEE_OR_DEPUTY;
import static org.imha.eligibility.rules.duty.VisitRequester.HOSPITAL_MANAGERS;
import static org.imha.eligibility.rules.duty.VisitRequester.NEAREST_RELATIVE;
import static org.imha.eligibility.rules.duty.VisitRequester.NOMINATED_PERSON;
import static org.imha.eligibility.rules.duty.VisitRequester.PATIENT;
import static org.imha.eligibility.rules.duty.VisitRequester.RESPONSIBLE_CLINICIAN;
import static org.imha.eligibility.rules.duty.VisitRequester.SOCIAL_WORKER;

import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;

/** The duties of ss.130E-130L and SI 2011/2501 (W.273); MHA 2025 changes only who takes the nearest relative's place. */
final class WelshDuties {

    private static final String PRESENT = "The Local Health Board in whose area the person is present when help is given.";

    private static final Map<Head, Duty> ARRANGING = Grounds.under("SI 2011/2501 (W.273) r.3")
            .detained(Party.LOCAL_HEALTH_BOARD, PRESENT)
            .guardianship(Party.LOCAL_HEALTH_BOARD, PRESENT)
            .communityPatient(Party.LOCAL_HEALTH_BOARD, PRESENT)
            .treatment(Party.LOCAL_HEALTH_BOARD, PRESENT)
            .informal(Party.LOCAL_HEALTH_BOARD, PRESENT)
            .written();

    private static final Map<Head, Duty> INFORMING = Grounds.join(
            Grounds.under("MHA 1983 s.130K")
                    .detained(Party.HOSPITAL_MANAGERS,
                            "The managers of the hospital where the person is liable to be detained tell "
                                    + "them, orally and in writing, as soon as practicable after they become so.")
                    .guardianship(Party.RESPONSIBLE_LOCAL_AUTHORITY, "The responsible council tells the person, orally and in "
                            + "writing, as soon as practicable after guardianship starts.")
                    .communityPatient(Party.MANAGERS_OF_RESPONSIBLE_HOSPITAL,
                            "The managers of the responsible hospital tell the "
                                    + "person, orally and in writing, as soon as practicable after the order is made.")
                    .treatment(Party.DISCUSSING_CLINICIAN, "The doctor or approved clinician who first discussed the treatment "
                            + "tells the person, orally and in writing, during that discussion or as soon as practicable after it."),
            Grounds.under("MHA 1983 s.130L")
                    .informal(Party.HOSPITAL_MANAGERS,
                            "The managers of the hospital tell the person, orally and in writing, as soon "
                                    + "as practicable after they became an in-patient."));

    private static final Duty TELL_AFTER_CONDITIONAL_DISCHARGE = new Duty(Head.LIABLE_TO_BE_DETAINED,
            Party.RESPONSIBLE_CLINICIAN,
            "The responsible clinician tells the person, orally and in writing, as soon as practicable after the conditional "
                    + "discharge.",
            "MHA 1983 s.130K");

    static final DutyBook SINCE_2012 = book(NEAREST_RELATIVE);

    static final DutyBook ONCE_2025_IS_COMMENCED = book(NOMINATED_PERSON);

    private WelshDuties() {
    }

    private static DutyBook book(VisitRequester relative) {
        VisitDuty compulsory = new VisitDuty("MHA 1983 s.130H(3)", PATIENT, relative, RESPONSIBLE_CLINICIAN,
                AMHP, SOCIAL_WORKER, HOSPITAL_MANAGERS, DONEE_OR_DEPUTY);
        VisitDuty informal = new VisitDuty("MHA 1983 s.130H(4)", PATIENT, HOSPITAL_MANAGERS, CARER, DONEE_OR_DEPUTY,
                SOCIAL_WORKER);
        // Whoever may qualify is visited as one who does, on the wider ground.
        Map<Outcome, VisitDuty> visits = Map.of(Outcome.QUALIFIES_COMPULSORY, compulsory, Outcome.UNDETERMINED, compulsory,
                Outcome.QUALIFIES_INFORMAL, informal);
        return new DutyBook(ARRANGING, INFORMING, Optional.of(TELL_AFTER_CONDITIONAL_DISCHARGE), Map.of(), false, visits);
    }
}
