package org.imha.eligibility.rules;

import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Finding.NotMet;
import org.imha.eligibility.rules.Finding.Unknown;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;

/** What cannot be decided from what was said, so that somebody has to ask before anybody is turned away. */
final class EvidenceRules {

    private EvidenceRules() {
    }

    static Finding needsEvidence(Situation situation) {
        List<String> missing = Stream.concat(
                situation.authorities().flatMap(held -> missing(situation, held)),
                situation.facts().provisionOnlyInLegalStatusCode()
                        .filter(named -> situation.carriesTheRight(named) && couldQualify(situation, named)).stream()
                        .map(named -> "/authorities"))
                .toList();
        return missing.isEmpty() ? new NotMet() : new Unknown(missing);
    }

    private static Stream<String> missing(Situation situation, HeldUnder held) {
        if (held.standing() == Standing.ENDED || held.provision().isUnderOtherLaw()) {
            return Stream.empty();
        }
        if (held.provision() == Provision.NOT_KNOWN) {
            // May turn out to be guardianship or a community treatment order, so the hospital's country settles nothing.
            return Stream.of(held.pointer("provision"));
        }
        if (!couldQualify(situation, held.provision())) {
            return Stream.empty();
        }
        if (held.provision().needsEvidence()) {
            return Stream.of(held.pointer("provision"));
        }
        return held.standing() == Standing.UNCONFIRMED ? Stream.of(held.pointer("expiresAt"), held.pointer("endedAt"))
                : Stream.empty();
    }

    /** A lapsed short-term power counts too: as a rule another section has followed it that we were not told of. */
    private static boolean couldQualify(Situation situation, Provision provision) {
        boolean suspended = situation.isCommunityPatient() && provision.mayUnderlieACommunityTreatmentOrder();
        return situation.isHospitalHere() && !suspended;
    }
}
