package org.imha.eligibility.rules.duty;

import static org.imha.eligibility.rules.duty.VisitRequester.AMHP;
import static org.imha.eligibility.rules.duty.VisitRequester.NEAREST_RELATIVE;
import static org.imha.eligibility.rules.duty.VisitRequester.NOMINATED_PERSON;
import static org.imha.eligibility.rules.duty.VisitRequester.RESPONSIBLE_CLINICIAN;

import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;

/** The duties of ss.130A-130D, now and once MHA 2025 s.40 and Sch.3 are commenced. */
final class EnglishDuties {

    private static final String AREA_OF_HOSPITAL = "The council in whose area the hospital stands in which the person is liable "
            + "to be detained. Where the person lives does not matter.";
    private static final String SECTION_34 = "The responsible council under s.34(3): the guardian, or the council where a private "
            + "guardian lives.";
    private static final String AREA_OF_RESPONSIBLE_HOSPITAL = "The council in whose area the responsible hospital stands.";
    private static final String NOMINATED = "The council that the person nominates; where they cannot decide this, the one that a "
            + "donee, a deputy, the Court of Protection or somebody caring for or interested in them nominates.";

    private static final Grounds TELL_BY_LAW_OF_2007 = Grounds.under("MHA 1983 s.130D(2)-(3)")
            .detained(Party.HOSPITAL_MANAGERS,
                    "The managers of the hospital where the person is liable to be detained tell them, "
                            + "orally and in writing, as soon as practicable after they become so.")
            .guardianship(Party.RESPONSIBLE_LOCAL_AUTHORITY,
                    "The responsible council tells the person, orally and in writing, as "
                            + "soon as practicable after guardianship starts.")
            .communityPatient(Party.MANAGERS_OF_RESPONSIBLE_HOSPITAL,
                    "The managers of the responsible hospital tell the person, "
                            + "orally and in writing, as soon as practicable after the order is made.")
            .treatment(Party.DISCUSSING_CLINICIAN,
                    "The doctor or approved clinician who first discussed the treatment tells the "
                            + "person, orally and in writing, during that discussion or as soon as practicable after it.");

    private static final Duty TELL_AFTER_CONDITIONAL_DISCHARGE = new Duty(Head.LIABLE_TO_BE_DETAINED,
            Party.RESPONSIBLE_CLINICIAN,
            "The responsible clinician tells the person, orally and in writing, as soon as practicable after the conditional "
                    + "discharge.",
            "MHA 1983 s.130D(2)(b), (3)");

    static final DutyBook SINCE_2009 = new DutyBook(arranging("MHA 1983 s.130C(4A)").written(), TELL_BY_LAW_OF_2007.written(),
            Optional.of(TELL_AFTER_CONDITIONAL_DISCHARGE), Map.of(), false,
            requests(new VisitDuty("MHA 1983 s.130B(5)", NEAREST_RELATIVE, RESPONSIBLE_CLINICIAN,
                    AMHP)));

    static final DutyBook ONCE_2025_IS_COMMENCED = new DutyBook(
            arranging("MHA 1983 s.130CB").informal(Party.LOCAL_AUTHORITY_OF_HOSPITAL,
                    "The council in whose area the hospital stands to which the person was admitted.").written(),
            Grounds.under("MHA 1983 s.130DA")
                    .informal(Party.HOSPITAL_MANAGERS, "The managers of the hospital tell the person, orally "
                            + "and in writing, as soon as practicable after they became an in-patient.")
                    .written(),
            Optional.empty(), notifying(), true,
            requests(new VisitDuty("MHA 1983 s.130B(5) as amended by MHA 2025 Sch.2 para 18", NOMINATED_PERSON,
                    RESPONSIBLE_CLINICIAN, AMHP)));

    private EnglishDuties() {
    }

    private static Grounds arranging(String citation) {
        return Grounds.under(citation)
                .detained(Party.LOCAL_AUTHORITY_OF_HOSPITAL, AREA_OF_HOSPITAL)
                .guardianship(Party.RESPONSIBLE_LOCAL_AUTHORITY, SECTION_34)
                .communityPatient(Party.LOCAL_AUTHORITY_OF_RESPONSIBLE_HOSPITAL, AREA_OF_RESPONSIBLE_HOSPITAL)
                .treatment(Party.NOMINATED_LOCAL_AUTHORITY, NOMINATED);
    }

    private static Map<Head, Duty> notifying() {
        return Grounds.under("MHA 1983 s.130CC(2)")
                .detained(Party.HOSPITAL_MANAGERS,
                        "The managers of the hospital where the person is liable to be detained notify "
                                + "the provider, also after a conditional discharge.")
                .guardianship(Party.RESPONSIBLE_LOCAL_AUTHORITY, "The responsible council notifies the provider.")
                .communityPatient(Party.MANAGERS_OF_RESPONSIBLE_HOSPITAL,
                        "The managers of the responsible hospital notify the provider.")
                .treatment(Party.MANAGERS_OF_TREATING_HOSPITAL,
                        "The managers of the hospital where the treatment would be given notify the provider.")
                .informal(Party.HOSPITAL_MANAGERS,
                        "The managers of the hospital to which the person was admitted notify the provider.")
                .written();
    }

    /** Whoever may qualify is visited as one who does. */
    private static Map<Outcome, VisitDuty> requests(VisitDuty duty) {
        return Map.of(Outcome.QUALIFIES_COMPULSORY, duty, Outcome.QUALIFIES_INFORMAL, duty, Outcome.UNDETERMINED, duty);
    }
}
