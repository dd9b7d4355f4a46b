package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.CommunityTreatmentOrder;
import org.imha.eligibility.rules.facts.Continuation;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Guardianship;
import org.imha.eligibility.rules.facts.LegalStatusCode;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for everybody, whatever is stated about them. */
class EligibilityPropertiesTest {

    private static final RuleSet RULES = England2009.RULES;

    @Property
    void leaveAndAbsenceNeverChangeAnOutcome(@ForAll("facts") EligibilityFacts facts, @ForAll boolean leave,
            @ForAll boolean absent) {
        // When
        Evaluation away = RULES.evaluate(away(facts, leave, absent));
        Evaluation present = RULES.evaluate(away(facts, null, null));
        // Then
        assertEquals(present.outcome(), away.outcome());
        assertEquals(present.heads(), away.heads());
        assertEquals(present.reevaluateAt(), away.reevaluateAt());
    }

    @Property
    void theOrderOfAuthoritiesNeverMatters(@ForAll("facts") EligibilityFacts facts, @ForAll Random random) {
        // Given
        List<Authority> shuffled = new ArrayList<>(facts.authorities());
        Collections.shuffle(shuffled, random);
        // When
        Evaluation reordered = RULES.evaluate(with(facts, shuffled));
        Evaluation original = RULES.evaluate(facts);
        // Then
        assertEquals(original.outcome(), reordered.outcome());
        assertEquals(original.heads(), reordered.heads());
        assertEquals(original.reasons(), reordered.reasons());
        assertEquals(original.reevaluateAt(), reordered.reevaluateAt());
    }

    @Property
    void aShortTermPowerAloneNeverQualifies(@ForAll("shortTermPowers") List<Authority> held) {
        // When
        Evaluation evaluation = RULES.evaluate(with(nothingStated(), held));
        // Then
        assertTrue(evaluation.heads().isEmpty());
    }

    @Property
    void aSectionThatQualifiesIsNeverOutweighed(@ForAll("facts") EligibilityFacts facts) {
        // Given
        Assume.that(facts.hospitalCountry() != Country.WALES);
        Assume.that(facts.communityTreatmentOrder() == null || !facts.communityTreatmentOrder().isInForce());
        List<Authority> more = new ArrayList<>(facts.authorities());
        more.add(Authority.under(Provision.S3));
        // When
        Evaluation evaluation = RULES.evaluate(with(facts, more));
        // Then
        assertEquals(Outcome.QUALIFIES_COMPULSORY, evaluation.outcome());
        assertTrue(evaluation.heads().contains(Head.LIABLE_TO_BE_DETAINED));
    }

    @Property
    void guardianshipAndCommunityTreatmentOrdersAlwaysQualify(@ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation onOrder = RULES.evaluate(with(facts, CommunityTreatmentOrder.inForceNow(), facts.guardianship()));
        Evaluation underGuardianship = RULES.evaluate(
                with(facts, facts.communityTreatmentOrder(), Guardianship.under(Guardianship.Section.S7)));
        // Then
        assertEquals(Outcome.QUALIFIES_COMPULSORY, onOrder.outcome());
        assertEquals(Outcome.QUALIFIES_COMPULSORY, underGuardianship.outcome());
    }

    @Property
    void somethingNotKnownNeverBecomesASilentNo(@ForAll("facts") EligibilityFacts facts) {
        // Given
        List<Authority> more = new ArrayList<>(facts.authorities());
        more.add(Authority.under(Provision.NOT_KNOWN));
        // When
        Evaluation evaluation = RULES.evaluate(with(facts, more));
        // Then
        assertNotEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
    }

    @Property
    void everyAnswerHasAReasonAndAsksEveryRule(@ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation evaluation = RULES.evaluate(facts);
        // Then
        assertFalse(evaluation.reasons().isEmpty());
        assertEquals(RULES.rules(), evaluation.trace().stream().map(Evaluation.Asked::rule).toList());
        assertTrue(evaluation.reasons().stream().noneMatch(reason -> reason.text().contains("{")));
    }

    @Property
    void aRuleGivesOnlyTheReasonsThatItPublishes(@ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation evaluation = RULES.evaluate(facts);
        // Then
        for (Reason reason : evaluation.reasons()) {
            EligibilityRule rule = RULES.rules().stream().filter(each -> each.id().equals(reason.rule())).findAny()
                    .orElseThrow();
            assertTrue(rule.reasons().contains(reason.code()));
        }
    }

    @Property
    void anUndeterminedAnswerNamesWhatIsMissing(@ForAll("facts") EligibilityFacts facts) {
        // When
        Evaluation evaluation = RULES.evaluate(facts);
        // Then
        assertEquals(evaluation.outcome() == Outcome.UNDETERMINED && evaluation.missingFacts().isEmpty(), false);
    }

    @Property
    void theNextEvaluationLiesInTheFuture(@ForAll("facts") EligibilityFacts facts) {
        // When
        Instant next = RULES.evaluate(facts).reevaluateAt();
        // Then
        assertTrue(next == null || next.isAfter(facts.evaluateAt()));
    }

    @Property
    void aLiveShortTermPowerIsAlwaysAskedAboutAgain(@ForAll("shortTermPowers") List<Authority> held) {
        // When
        Evaluation evaluation = RULES.evaluate(with(nothingStated(), held));
        // Then
        Set<ReasonCode> codes = new HashSet<>(evaluation.reasons().stream().map(Reason::code).toList());
        codes.retainAll(Set.of(ReasonCode.EXCL_S4, ReasonCode.EXCL_S5, ReasonCode.EXCL_PLACE_OF_SAFETY));
        assertTrue(codes.isEmpty() || evaluation.reevaluateAt() != null);
    }

    @Property
    void noOutcomeChangesBetweenNowAndTheNextEvaluation(@ForAll("datedFacts") EligibilityFacts facts,
            @ForAll("fractions") double fraction) {
        // Given
        Evaluation now = RULES.evaluate(facts);
        Instant next = now.reevaluateAt() == null ? NOW.plus(Duration.ofDays(400)) : now.reevaluateAt();
        long seconds = (long) (Duration.between(facts.evaluateAt(), next).toSeconds() * fraction);
        // When
        Evaluation later = RULES.evaluate(facts.at(facts.evaluateAt().plusSeconds(seconds)));
        // Then
        assertEquals(now.outcome(), later.outcome());
    }

    @Provide
    Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<EligibilityFacts> facts() {
        return facts(authorities(Arbitraries.of(Provision.class), instants()).list().ofMaxSize(4), instants());
    }

    /** Hours without a start cannot be foreseen exactly: here every short-term power has one. */
    @Provide
    Arbitrary<EligibilityFacts> datedFacts() {
        return facts(authorities(Arbitraries.of(Provision.class), instants())
                .filter(authority -> authority.startedAt() != null).list().ofMaxSize(4), instants())
                .map(facts -> new EligibilityFacts(facts.evaluateAt(), facts.dateOfBirth(), facts.hospitalCountry(),
                        facts.authorities(), facts.communityTreatmentOrder(), facts.guardianship(), notForeseen(facts),
                        null, facts.inpatient(), facts.mentalDisorderCare(), facts.liableUnderOtherLaw(), facts.onLeave(),
                        facts.absentWithoutLeave()));
    }

    @Provide
    Arbitrary<List<Authority>> shortTermPowers() {
        return authorities(Arbitraries.of(Provision.S4, Provision.S5_2, Provision.S5_4, Provision.S135, Provision.S136),
                instants())
                .map(authority -> new Authority(authority.provision(), authority.startedAt(), authority.expiresAt(),
                        authority.continuedBy(), authority.endedAt(), null, authority.discharge(), null))
                .list().ofMinSize(1).ofMaxSize(3);
    }

    /** A proposal announced for a later day is not an event that time alone brings about. */
    private static Treatment notForeseen(EligibilityFacts facts) {
        Treatment treatment = facts.treatment();
        return treatment == null || treatment.isProposed(facts.evaluateAt()) ? treatment
                : new Treatment(treatment.section(), treatment.discussedWith(), null, treatment.endedAt(), treatment.country());
    }

    private static Arbitrary<EligibilityFacts> facts(Arbitrary<List<Authority>> authorities, Arbitrary<Instant> instants) {
        Arbitrary<CommunityTreatmentOrder> orders = Combinators.combine(flags(), flags(), countries())
                .as(CommunityTreatmentOrder::new).injectNull(0.6);
        Arbitrary<Guardianship> guardianships = Combinators
                .combine(Arbitraries.of(Guardianship.Section.class), instants.injectNull(0.5), countries())
                .as(Guardianship::new).injectNull(0.7);
        Arbitrary<Treatment> treatments = Combinators.combine(Arbitraries.of(Treatment.Section.class).injectNull(0.1),
                Arbitraries.of(Treatment.DiscussedWith.class).injectNull(0.1), instants.injectNull(0.5),
                instants.injectNull(0.5), countries()).as(Treatment::new).injectNull(0.5);
        Arbitrary<LegalStatusCode> codes = Arbitraries.of("01", "03", "05", "14", "20", "32", "35", "98", "99", "2")
                .map(code -> new LegalStatusCode(LegalStatusCode.System.ENGLAND, code)).injectNull(0.7);
        Arbitrary<LocalDate> births = Arbitraries.of("2008-06-10", "2008-06-11", "2008-02-29", "1980-01-01", "2013-05-05")
                .map(LocalDate::parse).injectNull(0.2);
        return Combinators.combine(authorities, orders, guardianships, treatments, codes, births, countries(), flags())
                .as((held, order, guardianship, treatment, code, birth, country, flag) -> new EligibilityFacts(NOW, birth,
                        country, held, order, guardianship, treatment, code, flag, flag, flag == null ? null : !flag, flag,
                        flag));
    }

    private static Arbitrary<Authority> authorities(Arbitrary<Provision> provisions, Arbitrary<Instant> instants) {
        return Combinators.combine(provisions, instants.injectNull(0.5), instants.injectNull(0.5),
                Arbitraries.of(Continuation.class).injectNull(0.8), instants.injectNull(0.7), instants.injectNull(0.5),
                Arbitraries.of(Discharge.class).injectNull(0.8), flags()).as(Authority::new);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(-24 * 60, 24 * 60).map(hours -> NOW.plus(Duration.ofHours(hours)));
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.4);
    }

    private static Arbitrary<Country> countries() {
        return Arbitraries.of(Country.class).injectNull(0.6);
    }

    private static EligibilityFacts nothingStated() {
        return new EligibilityFacts(NOW, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static EligibilityFacts with(EligibilityFacts facts, List<Authority> held) {
        return new EligibilityFacts(facts.evaluateAt(), facts.dateOfBirth(), facts.hospitalCountry(), held,
                facts.communityTreatmentOrder(), facts.guardianship(), facts.treatment(), facts.legalStatusCode(),
                facts.inpatient(), facts.mentalDisorderCare(), facts.liableUnderOtherLaw(), facts.onLeave(),
                facts.absentWithoutLeave());
    }

    private static EligibilityFacts with(EligibilityFacts facts, CommunityTreatmentOrder order, Guardianship guardianship) {
        return new EligibilityFacts(facts.evaluateAt(), facts.dateOfBirth(), facts.hospitalCountry(), facts.authorities(),
                order, guardianship, facts.treatment(), facts.legalStatusCode(), facts.inpatient(),
                facts.mentalDisorderCare(), facts.liableUnderOtherLaw(), facts.onLeave(), facts.absentWithoutLeave());
    }

    private static EligibilityFacts away(EligibilityFacts facts, Boolean leave, Boolean absent) {
        return new EligibilityFacts(facts.evaluateAt(), facts.dateOfBirth(), facts.hospitalCountry(), facts.authorities(),
                facts.communityTreatmentOrder(), facts.guardianship(), facts.treatment(), facts.legalStatusCode(),
                facts.inpatient(), facts.mentalDisorderCare(), facts.liableUnderOtherLaw(), leave, absent);
    }
}
