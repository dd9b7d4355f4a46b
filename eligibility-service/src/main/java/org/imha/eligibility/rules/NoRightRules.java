package org.imha.eligibility.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Finding.DoesNot;
import org.imha.eligibility.rules.Finding.NotMet;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;

/** What gives no right by itself. Each says so; a ground elsewhere outweighs it. */
final class NoRightRules {

    private NoRightRules() {
    }

    static Finding unconvertedEmergency(Situation situation) {
        return shortTerm(situation, Set.of(Provision.S4), ReasonCode.EXCL_S4);
    }

    static Finding holdingPower(Situation situation) {
        return shortTerm(situation, Set.of(Provision.S5_2, Provision.S5_4), ReasonCode.EXCL_S5);
    }

    static Finding placeOfSafety(Situation situation) {
        return shortTerm(situation, Set.of(Provision.S135, Provision.S136), ReasonCode.EXCL_PLACE_OF_SAFETY);
    }

    /** Any of the powers that give no right by themselves; the first that is found names the reason. */
    static Finding shortTermPower(Situation situation) {
        return firstOf(situation, NoRightRules::unconvertedEmergency, NoRightRules::holdingPower,
                NoRightRules::placeOfSafety);
    }

    static Finding ended(Situation situation) {
        var order = situation.facts().communityTreatmentOrder();
        var guardianship = situation.facts().guardianship();
        var treatment = situation.facts().treatment();
        boolean somethingEnded = situation.authorities().anyMatch(held -> held.standing() == Standing.ENDED)
                || order != null && order.hasEnded()
                || guardianship != null && !guardianship.isInForce(situation.now())
                || treatment != null && treatment.hasEnded(situation.now());
        return somethingEnded ? new DoesNot(ReasonCode.ENDED) : new NotMet();
    }

    /** In England as the law is, being in hospital gives no right by itself. */
    static Finding informalInEngland(Situation situation) {
        boolean isInpatient = Boolean.TRUE.equals(situation.facts().inpatient());
        return isUnderNothing(situation) ? new DoesNot(isInpatient ? ReasonCode.INFORMAL : ReasonCode.NO_STATUS) : new NotMet();
    }

    /** Not under the Act, not in hospital for mental disorder, or not in this country; the first found names the reason. */
    static Finding noGround(Situation situation) {
        return firstOf(situation, NoRightRules::otherCountry, NoRightRules::ended, NoRightRules::nothing);
    }

    /** The same, for a rule set in which other law has no rule of its own. */
    static Finding noGroundOrOtherLaw(Situation situation) {
        return firstOf(situation, NoRightRules::otherCountry, NoRightRules::otherLaw, NoRightRules::ended,
                NoRightRules::nothing);
    }

    private static Finding nothing(Situation situation) {
        return isUnderNothing(situation) ? new DoesNot(ReasonCode.NO_GROUND) : new NotMet();
    }

    private static boolean isUnderNothing(Situation situation) {
        boolean underSomething = situation.authorities().anyMatch(HeldUnder::isNotOver) || situation.isUnderOtherLaw()
                || situation.isCommunityPatient() || situation.isUnderGuardianship();
        return !underSomething && !isInHospitalElsewhere(situation);
    }

    @SafeVarargs
    private static Finding firstOf(Situation situation, Function<Situation, Finding>... questions) {
        return Stream.of(questions).map(question -> question.apply(situation)).filter(DoesNot.class::isInstance).findFirst()
                .orElse(new NotMet());
    }

    static Finding otherLaw(Situation situation) {
        return situation.isUnderOtherLaw() ? new DoesNot(ReasonCode.OTHER_ACT) : new NotMet();
    }

    static Finding otherCountry(Situation situation) {
        boolean elsewhere = situation.isCommunityPatient() && !situation.isCommunityPatientHere()
                || situation.isUnderGuardianship() && !situation.isUnderGuardianshipHere()
                || situation.hasTreatment() && !situation.hasTreatmentHere()
                || isInHospitalElsewhere(situation);
        return elsewhere ? new DoesNot(ReasonCode.OTHER_COUNTRY,
                ReasonCode.OTHER_COUNTRY.words("{country}", situation.countryName()), List.of()) : new NotMet();
    }

    private static boolean isInHospitalElsewhere(Situation situation) {
        return !situation.isHospitalHere() && (Boolean.TRUE.equals(situation.facts().inpatient())
                || situation.authorities().anyMatch(HeldUnder::isNotOver));
    }

    private static Finding shortTerm(Situation situation, Set<Provision> powers, ReasonCode code) {
        List<HeldUnder> held = situation.live(authority -> authority.isUnder(powers) && !authority.carriesTheRight()).toList();
        if (held.isEmpty() || !situation.isHospitalHere()) {
            return new NotMet();
        }
        return new DoesNot(code, held.stream().flatMap(NoRightRules::whatWouldTell).toList());
    }

    /** The start says when the power ends, and the second recommendation whether it has become s.2. */
    private static Stream<String> whatWouldTell(HeldUnder held) {
        Stream<String> start = held.authority().startedAt() == null ? Stream.of(held.pointer("startedAt")) : Stream.empty();
        return held.provision() == Provision.S4 ? Stream.concat(start, Stream.of(held.pointer("secondRecommendationAt")))
                : start;
    }
}
