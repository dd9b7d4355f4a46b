package org.imha.eligibility.guidance.selfcheck;

import static org.imha.eligibility.guidance.selfcheck.Answer.MAYBE;
import static org.imha.eligibility.guidance.selfcheck.Answer.PROBABLY_NOT;
import static org.imha.eligibility.guidance.selfcheck.Answer.VERY_LIKELY_YES;
import static org.imha.eligibility.guidance.selfcheck.SomeAnswers.nothingApplies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfCheckRulesTest {

    private static final SelfCheckRequest NOTHING_ANSWERED = new SelfCheckRequest(null, null, null, null, null, null, null,
            null);

    @Inject
    RulesInForce rules;

    @ParameterizedTest
    @EnumSource(value = WhichSection.class, names = { "SECTION_2", "SECTION_3", "COURT_OR_PRISON", "CONDITIONAL_DISCHARGE" })
    void aSectionIsAVeryLikelyYesWhateverElseIsNotKnown(WhichSection section) {
        assertEquals(VERY_LIKELY_YES, answer(nothingApplies().under(section)));
        assertEquals(VERY_LIKELY_YES, rules.about(new SelfCheckRequest(null, null, section, null, null, null, null, null))
                .answer());
    }

    @Test
    void anOrderOrGuardianshipIsAVeryLikelyYesWhateverElseIsNotKnown() {
        assertEquals(VERY_LIKELY_YES, answer(nothingApplies().communityTreatmentOrder(YesOrNo.YES)));
        assertEquals(VERY_LIKELY_YES, answer(nothingApplies().guardianship(YesOrNo.YES)));
        assertEquals(VERY_LIKELY_YES,
                rules.about(new SelfCheckRequest(null, null, null, YesOrNo.YES, null, null, null, null)).answer());
        assertEquals(VERY_LIKELY_YES,
                rules.about(new SelfCheckRequest(null, null, null, null, YesOrNo.YES, null, null, null)).answer());
    }

    @Test
    void talkOfATreatmentCountsByKindAndAge() {
        assertEquals(VERY_LIKELY_YES,
                answer(nothingApplies().discussed(WhichTreatment.NEUROSURGERY_OR_SIMILAR, WhetherUnder18.NO)));
        assertEquals(VERY_LIKELY_YES, answer(nothingApplies().discussed(WhichTreatment.ECT, WhetherUnder18.YES)));
        assertEquals(VERY_LIKELY_YES, answer(nothingApplies().discussed(WhichTreatment.ECT, WhetherUnder18.ONLY_WHEN_TOLD)));
        assertEquals(PROBABLY_NOT, answer(nothingApplies().discussed(WhichTreatment.ECT, WhetherUnder18.NO)));
        assertEquals(MAYBE, answer(nothingApplies().discussed(WhichTreatment.ECT, WhetherUnder18.NOT_SURE)));
        assertEquals(MAYBE, answer(nothingApplies().discussed(WhichTreatment.NOT_SURE, WhetherUnder18.NO)));
    }

    @Test
    void aPowerOfSomeHoursIsAMaybeThatSaysWhatWouldChangeIt() {
        for (WhichSection power : List.of(WhichSection.SECTION_4, WhichSection.SECTION_5, WhichSection.SECTION_135_OR_136)) {
            Verdict verdict = rules.about(nothingApplies().under(power).request());
            assertEquals(MAYBE, verdict.answer(), power.name());
            assertTrue(verdict.mayChangeSoon());
            assertEquals(1, verdict.grounds().size());
            assertTrue(verdict.grounds().getFirst().text().contains("you will qualify"));
        }
    }

    @Test
    void aPowerOfSomeHoursIsExplainedAlsoWhenNothingElseIsAnswered() {
        Verdict verdict = rules.about(new SelfCheckRequest(null, null, WhichSection.SECTION_5, null, null, null, null, null));
        assertEquals(MAYBE, verdict.answer());
        assertEquals(List.of("Section 5 holds you for some hours only and does not carry this right. "
                + "If you are then detained under another section you will qualify."),
                verdict.grounds().stream().map(Ground::text).toList());
    }

    @Test
    void nothingThatGivesTheRightIsProbablyNot() {
        assertEquals(PROBABLY_NOT, answer(nothingApplies()));
        assertEquals(PROBABLY_NOT, answer(nothingApplies().staying(WhereStaying.IN_HOSPITAL)));
        assertEquals(PROBABLY_NOT, answer(nothingApplies().staying(WhereStaying.NOT_SURE)));
        assertEquals(PROBABLY_NOT, answer(nothingApplies().under(WhichSection.DEPRIVATION_OF_LIBERTY)));
        assertEquals(PROBABLY_NOT, answer(nothingApplies().in(WhichCountry.NOT_SURE)));
    }

    @Test
    void whatIsNotAnsweredIsMaybe() {
        assertEquals(MAYBE, rules.about(NOTHING_ANSWERED).answer());
        assertEquals(MAYBE, answer(nothingApplies().under(WhichSection.NOT_SURE)));
        assertEquals(MAYBE, answer(nothingApplies().under(WhichSection.OTHER)));
        assertEquals(MAYBE, answer(nothingApplies().communityTreatmentOrder(YesOrNo.NOT_SURE)));
        assertEquals(MAYBE, answer(nothingApplies().guardianship(YesOrNo.NOT_SURE)));
    }

    @Test
    void anInformalPatientWhoMayBeInWalesIsNotTurnedAway() {
        assertEquals(MAYBE, answer(nothingApplies().in(WhichCountry.NOT_SURE).staying(WhereStaying.IN_HOSPITAL)));
    }

    @Test
    void namesNoSectionThatThePersonDidNotName() {
        List<Ground> grounds = rules.about(nothingApplies().under(WhichSection.COURT_OR_PRISON).request()).grounds();
        assertEquals(1, grounds.size());
        assertTrue(grounds.getFirst().text().contains("under a section of the Mental Health Act, which a court"));
        List<Ground> named = rules.about(nothingApplies().under(WhichSection.SECTION_3).request()).grounds();
        assertTrue(named.getFirst().text().contains("under section 3"));
    }

    @Test
    void citesTheLawAndNeverPromisesThatSomebodyWillAsk() {
        assertEquals(List.of("MHA 1983 s.130C(2)(a)"),
                rules.about(nothingApplies().under(WhichSection.SECTION_2).request()).citations());
        for (SelfCheckRequest answers : everything()) {
            Verdict verdict = rules.about(answers);
            assertTrue(!verdict.citations().isEmpty());
            assertTrue(verdict.grounds().stream().noneMatch(ground -> ground.text().contains("Somebody will ask")));
            assertTrue(verdict.grounds().stream().noneMatch(ground -> ground.text().contains("{")));
        }
    }

    /** Every answer there is, and every way in which one unsure answer may turn out. */
    @Test
    void anUnsureAnswerIsNeverANoUnlessItIsANoHoweverItTurnsOut() {
        // Given
        Map<SelfCheckRequest, Answer> all = new HashMap<>();
        everything().forEach(answers -> all.put(answers, rules.about(answers).answer()));
        // When
        List<String> wrong = new ArrayList<>();
        all.forEach((unsure, answer) -> oneMoreAnswered(unsure).forEach(known -> {
            boolean turnsNoAround = answer == PROBABLY_NOT && all.get(known) != PROBABLY_NOT;
            boolean turnsYesAround = answer == VERY_LIKELY_YES && all.get(known) == PROBABLY_NOT;
            if (turnsNoAround || turnsYesAround) {
                wrong.add(words(unsure) + " is " + answer + " but " + words(known) + " is " + all.get(known));
            }
        }));
        // Then
        assertEquals(List.of(), wrong);
    }

    private Answer answer(SomeAnswers answers) {
        return rules.about(answers.request()).answer();
    }

    private static List<SelfCheckRequest> everything() {
        List<SelfCheckRequest> all = List.of(NOTHING_ANSWERED);
        for (Question question : Question.values()) {
            if (question != Question.ASKING_FOR) {
                all = all.stream().flatMap(answers -> answered(answers, question)).toList();
            }
        }
        return all;
    }

    private static Stream<SelfCheckRequest> oneMoreAnswered(SelfCheckRequest unsure) {
        return Stream.of(Question.values()).filter(question -> question.isOpenIn(unsure))
                .flatMap(question -> answered(unsure, question));
    }

    private static Stream<SelfCheckRequest> answered(SelfCheckRequest answers, Question question) {
        return question.choices().stream().map(choice -> with(answers, question, choice));
    }

    private static SelfCheckRequest with(SelfCheckRequest answers, Question question, Choice choice) {
        return new SelfCheckRequest(
                question == Question.COUNTRY ? (WhichCountry) choice : answers.country(),
                question == Question.STAYING ? (WhereStaying) choice : answers.staying(),
                question == Question.SECTION ? (WhichSection) choice : answers.section(),
                question == Question.COMMUNITY_TREATMENT_ORDER ? (YesOrNo) choice : answers.communityTreatmentOrder(),
                question == Question.GUARDIANSHIP ? (YesOrNo) choice : answers.guardianship(),
                question == Question.TREATMENT_DISCUSSED ? (WhichTreatment) choice : answers.treatmentDiscussed(),
                question == Question.UNDER_18 ? (WhetherUnder18) choice : answers.under18(),
                answers.askingFor());
    }

    private static String words(SelfCheckRequest answers) {
        return Stream.of(answers.country(), answers.staying(), answers.section(), answers.communityTreatmentOrder(),
                answers.guardianship(), answers.treatmentDiscussed(), answers.under18()).map(Choice::name).toList().toString();
    }
}
