package org.imha.eligibility.rules;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;
import org.imha.eligibility.rules.facts.Treatment;

/** One person's facts at the instant of evaluation, seen from one jurisdiction. */
final class Situation {

    private final EligibilityFacts facts;
    private final Jurisdiction jurisdiction;
    private final List<HeldUnder> authorities;

    Situation(EligibilityFacts facts, Jurisdiction jurisdiction) {
        this.facts = facts;
        this.jurisdiction = jurisdiction;
        this.authorities = IntStream.range(0, facts.authorities().size()).mapToObj(this::heldUnder).toList();
    }

    EligibilityFacts facts() {
        return facts;
    }

    Instant now() {
        return facts.evaluateAt();
    }

    String countryName() {
        return jurisdiction.name();
    }

    boolean isHere(Country stated) {
        return jurisdiction.covers(stated);
    }

    Stream<HeldUnder> authorities() {
        return authorities.stream();
    }

    Stream<HeldUnder> live(Predicate<HeldUnder> which) {
        return authorities().filter(HeldUnder::isLive).filter(which);
    }

    /** Not one of the short-term powers that this jurisdiction leaves out. */
    boolean carriesTheRight(Provision provision) {
        return !jurisdiction.shortTermPowers().contains(provision);
    }

    boolean isHospitalHere() {
        return isHere(facts.hospitalCountry());
    }

    boolean isCommunityPatient() {
        return facts.communityTreatmentOrder() != null && facts.communityTreatmentOrder().isInForce();
    }

    /** Community patient for whose responsible hospital this jurisdiction answers. */
    boolean isCommunityPatientHere() {
        return isCommunityPatient() && isHere(facts.communityTreatmentOrder().responsibleHospitalCountry());
    }

    boolean isUnderGuardianship() {
        return facts.guardianship() != null && facts.guardianship().isInForce(now());
    }

    boolean isUnderGuardianshipHere() {
        return isUnderGuardianship() && isHere(facts.guardianship().responsibleAuthorityCountry());
    }

    /**
     * s.17D(2)(b): "liable to be detained" leaves out a community patient, whatever section they were on. An order under
     * which the other country's scheme answers suspends only the section that it can have followed.
     */
    boolean isSuspended(HeldUnder held) {
        return isCommunityPatientHere() || isCommunityPatient() && held.provision().mayUnderlieACommunityTreatmentOrder();
    }

    boolean isLiableToBeDetainedHere() {
        return isHospitalHere() && live(HeldUnder::isLiability).anyMatch(held -> !isSuspended(held));
    }

    /** Detained, under guardianship or a community patient: the grounds that go before those of treatment. */
    boolean hasGroundOfStatus() {
        return isLiableToBeDetainedHere() || isUnderGuardianshipHere() || isCommunityPatientHere();
    }

    /** A treatment with special safeguards is on the table, whoever discussed it. */
    boolean hasTreatment() {
        return facts.treatment() != null && !facts.treatment().hasEnded(now());
    }

    boolean hasTreatmentHere() {
        return hasTreatment() && isHere(facts.treatment().country());
    }

    boolean isUnderOtherLaw() {
        return Boolean.TRUE.equals(facts.liableUnderOtherLaw())
                || authorities().anyMatch(held -> held.isNotOver() && held.provision().isUnderOtherLaw());
    }

    Treatment treatment() {
        return facts.treatment();
    }

    private HeldUnder heldUnder(int index) {
        Authority authority = facts.authorities().get(index);
        Standing standing = authority.standingAt(now());
        boolean carriesTheRight = carriesTheRight(authority.provision()) || authority.hasBecomeSection2(now());
        return new HeldUnder(index, authority, standing, carriesTheRight);
    }
}
