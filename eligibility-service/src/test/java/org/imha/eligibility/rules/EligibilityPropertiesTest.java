package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.NOW;
import static org.imha.eligibility.rules.facts.AnyFacts.change;
import static org.imha.eligibility.rules.facts.AnyFacts.nothingStated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.imha.eligibility.rules.facts.AnyFacts;
import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.CommunityTreatmentOrder;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Guardianship;
import org.imha.eligibility.rules.facts.Provision;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for everybody, whatever is stated about them and whichever rule set is asked. */
class EligibilityPropertiesTest {

    @Property
    void leaveAndAbsenceNeverChangeAnOutcome(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts,
            @ForAll boolean leave, @ForAll boolean absent) {
        // When
        Evaluation away = rules.evaluate(change(facts).onLeave(leave).absentWithoutLeave(absent).build());
        Evaluation present = rules.evaluate(change(facts).onLeave(null).absentWithoutLeave(null).build());
        // Then
        assertEquals(present.outcome(), away.outcome());
        assertEquals(present.heads(), away.heads());
        assertEquals(present.reevaluateAt(), away.reevaluateAt());
    }

    @Property
    void theOrderOfAuthoritiesNeverMatters(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts,
            @ForAll Random random) {
        // Given
        List<Authority> shuffled = new ArrayList<>(facts.authorities());
        Collections.shuffle(shuffled, random);
        // When
        Evaluation reordered = rules.evaluate(change(facts).authorities(shuffled).build());
        Evaluation original = rules.evaluate(facts);
        // Then
        assertEquals(original.outcome(), reordered.outcome());
        assertEquals(original.heads(), reordered.heads());
        assertEquals(original.reasons(), reordered.reasons());
        assertEquals(original.reevaluateAt(), reordered.reevaluateAt());
    }

    @Property
    void aShortTermPowerAloneNeverQualifiesInEngland(@ForAll("englishRuleSets") RuleSet rules,
            @ForAll("shortTermPowers") List<Authority> held) {
        // When
        Evaluation evaluation = rules.evaluate(change(nothingStated()).authorities(held).build());
        // Then
        assertTrue(evaluation.heads().isEmpty());
    }

    @Property
    void aPlaceOfSafetyAloneNeverQualifiesAnywhere(@ForAll("ruleSets") RuleSet rules,
            @ForAll("placesOfSafety") List<Authority> held) {
        // When
        Evaluation evaluation = rules.evaluate(change(nothingStated()).authorities(held).build());
        // Then
        assertTrue(evaluation.heads().isEmpty());
    }

    @Property
    void aSectionThatQualifiesIsNeverOutweighed(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // Given
        Assume.that(facts.hospitalCountry() == null || facts.hospitalCountry() == rules.country());
        Assume.that(!isOnAnOrder(facts));
        List<Authority> more = new ArrayList<>(facts.authorities());
        more.add(Authority.under(Provision.S3));
        // When
        Evaluation evaluation = rules.evaluate(change(facts).authorities(more).build());
        // Then
        assertEquals(Outcome.QUALIFIES_COMPULSORY, evaluation.outcome());
        assertTrue(evaluation.heads().contains(Head.LIABLE_TO_BE_DETAINED));
    }

    /** A community patient's section is suspended and gives no right of its own, but the order that suspends it does. */
    @Property
    void aGroundMoreNeverLowersTheOutcome(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // Given
        Outcome before = rules.evaluate(facts).outcome();
        EligibilityFacts guarded = change(facts).guardianship(new Guardianship(Guardianship.Section.S7, null, rules.country()))
                .build();
        EligibilityFacts onOrder = change(facts)
                .communityTreatmentOrder(new CommunityTreatmentOrder(true, null, rules.country()))
                .build();
        List<Authority> more = new ArrayList<>(facts.authorities());
        more.add(Authority.under(Provision.S2));
        // Then
        assertTrue(rules.evaluate(guarded).outcome().compareTo(before) <= 0);
        assertTrue(rules.evaluate(onOrder).outcome().compareTo(before) <= 0);
        Assume.that(facts.hospitalCountry() == null || facts.hospitalCountry() == rules.country());
        assertTrue(rules.evaluate(change(facts).authorities(more).build()).outcome().compareTo(before) <= 0);
    }

    @Property
    void guardianshipAndCommunityTreatmentOrdersAlwaysQualify(@ForAll("ruleSets") RuleSet rules,
            @ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation onOrder = rules
                .evaluate(change(facts).communityTreatmentOrder(CommunityTreatmentOrder.inForceNow()).build());
        Evaluation guarded = rules.evaluate(change(facts).guardianship(Guardianship.under(Guardianship.Section.S7)).build());
        // Then
        assertEquals(Outcome.QUALIFIES_COMPULSORY, onOrder.outcome());
        assertEquals(Outcome.QUALIFIES_COMPULSORY, guarded.outcome());
    }

    @Property
    void somethingNotKnownNeverBecomesASilentNo(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // Given
        List<Authority> more = new ArrayList<>(facts.authorities());
        more.add(Authority.under(Provision.NOT_KNOWN));
        // When
        Evaluation evaluation = rules.evaluate(change(facts).authorities(more).build());
        // Then
        assertNotEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
    }

    @Property
    void theActOf2025TakesNoRightAwayInEngland(@ForAll("facts") EligibilityFacts facts) {
        // When
        Outcome today = England2009.RULES.evaluate(facts).outcome();
        Outcome then = England2025.RULES.evaluate(facts).outcome();
        // Then
        assertTrue(then.compareTo(today) <= 0);
    }

    @Property
    void everyAnswerHasAReasonAndAsksEveryRule(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation evaluation = rules.evaluate(facts);
        // Then
        assertFalse(evaluation.reasons().isEmpty());
        assertEquals(rules.rules(), evaluation.trace().stream().map(Evaluation.Asked::rule).toList());
        assertTrue(evaluation.reasons().stream().noneMatch(reason -> reason.text().contains("{")));
    }

    @Property
    void aRuleGivesOnlyWhatItPublishes(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        for (Evaluation.Asked asked : rules.evaluate(facts).trace()) {
            EligibilityRule rule = asked.rule();
            if (asked.finding() instanceof Finding.Match match) {
                assertTrue(rule.reasons().contains(match.code()));
            }
            switch (asked.finding()) {
                case Finding.Qualifies qualifies -> assertEquals(qualifies.head().outcome(), rule.gives());
                case Finding.DoesNot doesNot -> assertEquals(Outcome.NOT_QUALIFYING, rule.gives());
                case Finding.Unknown unknown -> assertNotEquals(Outcome.NOT_QUALIFYING, rule.gives());
                case Finding.NotMet notMet -> {
                }
            }
        }
    }

    /** What a rule is published to read is all that it reads: the other facts may be anything. */
    @Property
    void aRuleReadsNothingButTheFactsThatItNames(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts,
            @ForAll("facts") EligibilityFacts others) {
        for (EligibilityRule rule : rules.rules()) {
            assertEquals(rule.ask(rules.situation(facts)), rule.ask(rules.situation(onlyKeeping(rule.reads(), facts, others))),
                    rule.id());
        }
    }

    @Property
    void anUndeterminedAnswerNamesWhatIsMissing(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation evaluation = rules.evaluate(facts);
        // Then
        assertFalse(evaluation.outcome() == Outcome.UNDETERMINED && evaluation.missingFacts().isEmpty());
    }

    @Property
    void theNextEvaluationLiesInTheFuture(@ForAll("ruleSets") RuleSet rules, @ForAll("facts") EligibilityFacts facts) {
        // When
        Instant next = rules.evaluate(facts).reevaluateAt();
        // Then
        assertTrue(next == null || next.isAfter(facts.evaluateAt()));
    }

    @Property
    void aLiveShortTermPowerIsAlwaysAskedAboutAgain(@ForAll("ruleSets") RuleSet rules,
            @ForAll("shortTermPowers") List<Authority> held) {
        // When
        Evaluation evaluation = rules.evaluate(change(nothingStated()).authorities(held).build());
        // Then
        Set<ReasonCode> codes = new HashSet<>(evaluation.reasons().stream().map(Reason::code).toList());
        codes.retainAll(Set.of(ReasonCode.EXCL_S4, ReasonCode.EXCL_S5, ReasonCode.EXCL_PLACE_OF_SAFETY));
        assertTrue(codes.isEmpty() || evaluation.reevaluateAt() != null);
    }

    @Property
    void noOutcomeChangesBetweenNowAndTheNextEvaluation(@ForAll("ruleSets") RuleSet rules,
            @ForAll("datedFacts") EligibilityFacts facts, @ForAll("fractions") double fraction) {
        // Given
        Evaluation now = rules.evaluate(facts);
        Instant next = now.reevaluateAt() == null ? NOW.plus(Duration.ofDays(400)) : now.reevaluateAt();
        long seconds = (long) (Duration.between(facts.evaluateAt(), next).toSeconds() * fraction);
        // When
        Evaluation later = rules.evaluate(facts.at(facts.evaluateAt().plusSeconds(seconds)));
        // Then
        assertEquals(now.outcome(), later.outcome());
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Arbitraries.of(RuleSets.all());
    }

    @Provide
    Arbitrary<RuleSet> englishRuleSets() {
        return Arbitraries.of(England2009.RULES, England2025.RULES);
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<EligibilityFacts> facts() {
        return AnyFacts.facts();
    }

    @Provide
    Arbitrary<EligibilityFacts> datedFacts() {
        return AnyFacts.datedFacts();
    }

    @Provide
    Arbitrary<List<Authority>> shortTermPowers() {
        return AnyFacts.heldUnder(Provision.S4, Provision.S5_2, Provision.S5_4, Provision.S135, Provision.S136);
    }

    @Provide
    Arbitrary<List<Authority>> placesOfSafety() {
        return AnyFacts.heldUnder(Provision.S135, Provision.S136);
    }

    private static boolean isOnAnOrder(EligibilityFacts facts) {
        EligibilityFacts read = facts.withLegalStatusRead();
        return read.communityTreatmentOrder() != null && read.communityTreatmentOrder().isInForce();
    }

    private static EligibilityFacts onlyKeeping(Set<Fact> kept, EligibilityFacts facts, EligibilityFacts others) {
        return change(others)
                .dateOfBirth(kept.contains(Fact.DATE_OF_BIRTH) ? facts.dateOfBirth() : others.dateOfBirth())
                .hospitalCountry(kept.contains(Fact.HOSPITAL_COUNTRY) ? facts.hospitalCountry() : others.hospitalCountry())
                .authorities(kept.contains(Fact.AUTHORITIES) ? facts.authorities() : others.authorities())
                .communityTreatmentOrder(kept.contains(Fact.COMMUNITY_TREATMENT_ORDER) ? facts.communityTreatmentOrder()
                        : others.communityTreatmentOrder())
                .guardianship(kept.contains(Fact.GUARDIANSHIP) ? facts.guardianship() : others.guardianship())
                .treatment(kept.contains(Fact.TREATMENT) ? facts.treatment() : others.treatment())
                .legalStatusCode(kept.contains(Fact.LEGAL_STATUS_CODE) ? facts.legalStatusCode() : others.legalStatusCode())
                .inpatient(kept.contains(Fact.INPATIENT) ? facts.inpatient() : others.inpatient())
                .mentalDisorderCare(kept.contains(Fact.MENTAL_DISORDER_CARE) ? facts.mentalDisorderCare()
                        : others.mentalDisorderCare())
                .liableUnderOtherLaw(kept.contains(Fact.LIABLE_UNDER_OTHER_LAW) ? facts.liableUnderOtherLaw()
                        : others.liableUnderOtherLaw())
                .onLeave(kept.contains(Fact.ON_LEAVE) ? facts.onLeave() : others.onLeave())
                .absentWithoutLeave(kept.contains(Fact.ABSENT_WITHOUT_LEAVE) ? facts.absentWithoutLeave()
                        : others.absentWithoutLeave())
                .build();
    }
}
