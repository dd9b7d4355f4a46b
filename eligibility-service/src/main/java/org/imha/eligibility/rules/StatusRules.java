package org.imha.eligibility.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.imha.eligibility.rules.Finding.NotMet;
import org.imha.eligibility.rules.Finding.Qualifies;
import org.imha.eligibility.rules.Finding.Unknown;
import org.imha.eligibility.rules.facts.Provision;

/** Grounds of status: detained, under guardianship or a community patient (s.130C(2), s.130I(2)). */
final class StatusRules {

    private static final String CTO_IN_FORCE = "/communityTreatmentOrder/inForce";

    private StatusRules() {
    }

    static Finding communityPatient(Situation situation) {
        var order = situation.facts().communityTreatmentOrder();
        if (order == null || order.hasEnded() || !situation.isHere(order.responsibleHospitalCountry())) {
            return new NotMet();
        }
        return order.isUncertain() ? new Unknown(CTO_IN_FORCE) : new Qualifies(Head.COMMUNITY_PATIENT, ReasonCode.CTO);
    }

    static Finding guardianship(Situation situation) {
        return situation.isUnderGuardianshipHere() ? new Qualifies(Head.GUARDIANSHIP, ReasonCode.GUARDIANSHIP) : new NotMet();
    }

    static Finding liableToBeDetained(Situation situation) {
        if (!situation.isHospitalHere()) {
            return new NotMet();
        }
        List<HeldUnder> detained = situation.live(HeldUnder::isLiability)
                .filter(held -> situation.carriesTheRight(held.provision())).toList();
        List<HeldUnder> notSuspended = detained.stream().filter(held -> !situation.isSuspended(held)).toList();
        return notSuspended.isEmpty() ? suspended(detained) : liable(situation, notSuspended);
    }

    static Finding convertedEmergency(Situation situation) {
        boolean converted = situation.isHospitalHere()
                && situation.live(held -> held.authority().hasBecomeSection2(situation.now()))
                        .anyMatch(held -> !situation.isSuspended(held));
        return converted ? new Qualifies(Head.LIABLE_TO_BE_DETAINED, ReasonCode.S4_CONVERTED) : new NotMet();
    }

    /** A community patient cannot be under, say, s.2 as well: then it is unsure that they still are a community patient. */
    private static Finding suspended(List<HeldUnder> detained) {
        boolean allSuspended = detained.stream().allMatch(held -> held.provision().mayUnderlieACommunityTreatmentOrder());
        return allSuspended ? new NotMet() : new Unknown(CTO_IN_FORCE);
    }

    private static Finding liable(Situation situation, List<HeldUnder> detained) {
        ReasonCode code = reason(situation, detained);
        String sections = detained.stream().map(HeldUnder::provision).distinct().sorted().map(Provision::wording)
                .collect(Collectors.joining(" and "));
        return new Qualifies(Head.LIABLE_TO_BE_DETAINED, code, code.words("{section}", sections));
    }

    private static ReasonCode reason(Situation situation, List<HeldUnder> detained) {
        if (detained.stream().allMatch(held -> held.authority().isConditionallyDischarged())) {
            return ReasonCode.CONDITIONALLY_DISCHARGED;
        }
        if (Boolean.TRUE.equals(situation.facts().absentWithoutLeave())) {
            return ReasonCode.AWOL;
        }
        if (Boolean.TRUE.equals(situation.facts().onLeave())) {
            return ReasonCode.ON_LEAVE;
        }
        return detained.stream().allMatch(held -> held.provision().isCriminal()) ? ReasonCode.PART3 : ReasonCode.DETAINED;
    }
}
