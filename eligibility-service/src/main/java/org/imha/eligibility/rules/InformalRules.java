package org.imha.eligibility.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Finding.NotMet;
import org.imha.eligibility.rules.Finding.Qualifies;
import org.imha.eligibility.rules.Finding.Unknown;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.LondonTime;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;

/**
 * In-patients for mental disorder who are not detained (s.130J in Wales, s.130CA in England once commenced). A compulsory
 * ground goes before this one.
 */
final class InformalRules {

    /** SI 2011/2501 (W.273) r.1(2)(a): three months after the scheme for compulsory patients. */
    static final LocalDate IN_WALES_SINCE = LocalDate.of(2012, 4, 2);

    /** Neither an application nor an order, direction or report, which is all that s.130J(2)(c) as in force looks at. */
    private static final Set<Provision> PLACES_OF_SAFETY = EnumSet.of(Provision.S135, Provision.S136);

    private InformalRules() {
    }

    /** s.130J(2)(c) as in force looks at the Act of 1983 only: a person held under other law qualifies. */
    static Finding notLiableUnderTheAct(Situation situation) {
        boolean notYet = LondonTime.dayOf(situation.now()).isBefore(IN_WALES_SINCE);
        boolean liable = situation.authorities().anyMatch(held -> held.isNotOver() && !held.provision().isUnderOtherLaw()
                && !held.isUnder(PLACES_OF_SAFETY));
        return notYet || liable ? new NotMet() : inpatient(situation, List.of());
    }

    /** s.130CA(c): neither under the Act, nor under any other legislation, nor by virtue of a court order. */
    static Finding notLiableUnderAnyLaw(Situation situation) {
        boolean liable = Boolean.TRUE.equals(situation.facts().liableUnderOtherLaw())
                || situation.authorities().anyMatch(held -> held.isLive() || isUnconfirmedUnderTheAct(held));
        List<String> unconfirmed = situation.authorities().filter(held -> held.standing() == Standing.UNCONFIRMED)
                .map(held -> held.pointer("endedAt")).toList();
        return liable ? new NotMet() : inpatient(situation, unconfirmed);
    }

    /** Of these somebody is asked anyway, because they may turn out to be a compulsory ground. */
    private static boolean isUnconfirmedUnderTheAct(HeldUnder held) {
        return held.standing() == Standing.UNCONFIRMED && !held.provision().isUnderOtherLaw();
    }

    private static Finding inpatient(Situation situation, List<String> unconfirmed) {
        EligibilityFacts facts = situation.facts();
        boolean saidNot = Boolean.FALSE.equals(facts.inpatient()) || Boolean.FALSE.equals(facts.mentalDisorderCare());
        boolean saidNeither = facts.inpatient() == null && facts.mentalDisorderCare() == null;
        if (saidNot || saidNeither || !situation.isHospitalHere() || hasCompulsoryGround(situation)) {
            return new NotMet();
        }
        List<String> missing = Stream.of(
                unconfirmed.stream(),
                facts.inpatient() == null ? Stream.of(Fact.INPATIENT.pointer()) : Stream.<String> empty(),
                facts.mentalDisorderCare() == null ? Stream.of(Fact.MENTAL_DISORDER_CARE.pointer()) : Stream.<String> empty())
                .flatMap(pointers -> pointers).toList();
        return missing.isEmpty() ? new Qualifies(Head.INFORMAL_PATIENT, ReasonCode.INFORMAL_INPATIENT) : new Unknown(missing);
    }

    private static boolean hasCompulsoryGround(Situation situation) {
        return situation.hasGroundOfStatus() || Stream.of(TreatmentRules.section57(situation),
                TreatmentRules.section58A(situation), TreatmentRules.continuing(situation))
                .anyMatch(Qualifies.class::isInstance);
    }
}
