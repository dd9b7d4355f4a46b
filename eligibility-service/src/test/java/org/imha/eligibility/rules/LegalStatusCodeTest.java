package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_COMPULSORY;
import static org.imha.eligibility.rules.Outcome.UNDETERMINED;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.CriminalProceedings;
import org.imha.eligibility.rules.facts.LegalStatusCode;
import org.imha.eligibility.rules.facts.LegalStatusCode.System;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The NHS legal status codes, standing alone and beside other facts. */
class LegalStatusCodeTest {

    @ParameterizedTest
    @ValueSource(strings = { "02", "03", "07", "08", "09", "10", "12", "13", "15", "16", "17", "18", "31", "35", "36", "37",
            "38", "2", "3" })
    void aCodeOfDetentionOrGuardianshipQualifies(String code) {
        assertEquals(QUALIFIES_COMPULSORY, outcome(aPerson().withCode(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "01", "04", "05", "06", "19", "20" })
    void aCodeOfAShortTermPowerOrOfNoneDoesNot(String code) {
        assertEquals(NOT_QUALIFYING, outcome(aPerson().withCode(code).inpatient()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "14", "32", "98", "99" })
    void aCodeThatSettlesNothingNamesWhatIsMissing(String code) {
        // When
        Evaluation evaluation = evaluate(aPerson().withCode(code));
        // Then
        assertEquals(UNDETERMINED, evaluation.outcome());
        assertEquals(List.of("/authorities/0/provision"), evaluation.missingFacts());
    }

    @ParameterizedTest
    @CsvSource({ "35, GUARDIANSHIP", "36, GUARDIANSHIP", "03, LIABLE_TO_BE_DETAINED" })
    void aCodeGivesItsGround(String code, Head head) {
        assertEquals(List.of(head), evaluate(aPerson().withCode(code)).heads());
    }

    @Test
    void theSuspendedSectionOfACommunityPatientIsNotDetention() {
        assertEquals(List.of(Head.COMMUNITY_PATIENT), evaluate(aPerson().withCode("03").onOrder()).heads());
    }

    @Test
    void aStatedAuthorityIsMoreExactThanTheCode() {
        // When
        Evaluation evaluation = evaluate(
                aPerson().withCode("03").under(authority(Provision.S3).ended("2026-06-01T00:00:00Z")));
        // Then
        assertEquals(NOT_QUALIFYING, evaluation.outcome());
    }

    @Test
    void aCodeThatNamesAnotherSectionThanTheFactsIsAskedAbout() {
        assertEquals(UNDETERMINED, outcome(aPerson().withCode("03").under(Provision.S5_2)));
        assertEquals(UNDETERMINED,
                outcome(aPerson().withCode("03").under(authority(Provision.S2).ended("2026-06-01T00:00:00Z"))));
    }

    @Test
    void aCodeOfAShortTermPowerChangesNothingAboutTheFacts() {
        assertEquals(NOT_QUALIFYING, outcome(aPerson().withCode("06").under(Provision.S5_2)));
        assertEquals(QUALIFIES_COMPULSORY, outcome(aPerson().withCode("20").under(Provision.S3)));
        assertEquals(NOT_QUALIFYING, outcome(aPerson().withCode("99").under(Provision.S136)));
    }

    @Test
    void noCodeHidesADiscussedTreatment() {
        assertEquals(QUALIFIES_COMPULSORY, outcome(aPerson().withCode("98").discussing(Treatment.Section.S57,
                Treatment.DiscussedWith.APPROVED_CLINICIAN)));
    }

    @Test
    void theWelshClassificationGivesTheSameCodesOtherMeanings() {
        assertEquals(List.of(Head.COMMUNITY_PATIENT), evaluate(aPerson().withCode(System.WALES, "35")).heads());
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED), evaluate(aPerson().withCode(System.WALES, "34")).heads());
        assertEquals(UNDETERMINED, outcome(aPerson().withCode(System.WALES, "30")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "02", "03", "04", "05", "06", "07", "09", "18", "31", "34", "35" })
    void aWelshCodeOfAPowerOtherThanAPlaceOfSafetyQualifiesInWales(String code) {
        assertEquals(QUALIFIES_COMPULSORY, Wales2012.RULES.evaluate(aPerson().withCode(System.WALES, code).build()).outcome());
    }

    @ParameterizedTest
    @CsvSource({ "01, QUALIFIES_INFORMAL", "19, QUALIFIES_INFORMAL", "14, UNDETERMINED", "30, UNDETERMINED", "32, UNDETERMINED",
            "98, UNDETERMINED", "99, UNDETERMINED" })
    void theOtherWelshCodesOfAnInpatient(String code, Outcome outcome) {
        assertEquals(outcome,
                Wales2012.RULES.evaluate(aPerson().withCode(System.WALES, code).inpatient().build()).outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = { "11", "21", "33", "36", "37", "38", "00" })
    void theWelshClassificationHasNoGuardianshipAndNoneOfTheUnusedCodes(String code) {
        assertFalse(new LegalStatusCode(System.WALES, code).isRecognised());
    }

    @ParameterizedTest
    @CsvSource({ "ENGLAND, 01, NO", "ENGLAND, 02, NO", "ENGLAND, 07, YES", "ENGLAND, 14, YES", "ENGLAND, 18, YES",
            "ENGLAND, 20, NO",
            "ENGLAND, 31, YES", "ENGLAND, 32, MAYBE", "ENGLAND, 35, NO", "ENGLAND, 36, YES", "ENGLAND, 38, YES",
            "ENGLAND, 99, NO",
            "WALES, 30, MAYBE", "WALES, 34, YES", "WALES, 35, NO" })
    void aCodeThatRevealsCriminalProceedingsIsMarked(System system, String code, CriminalProceedings revealed) {
        assertEquals(revealed, new LegalStatusCode(system, code).criminalProceedings().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({ "ENGLAND, 2, section 2", "ENGLAND, 35, guardianship under section 7",
            "ENGLAND, 36, guardianship under section 37",
            "WALES, 35, a community treatment order", "ENGLAND, 01, informal", "ENGLAND, 99, an unknown provision" })
    void aCodeSaysWhatItMeans(System system, String code, String meaning) {
        assertEquals(meaning, new LegalStatusCode(system, code).meaning().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "11", "21", "30", "33", "34", "00", "003", "", "AB" })
    void unusedCodesAreNotRecognised(String code) {
        assertFalse(new LegalStatusCode(System.ENGLAND, code).isRecognised());
    }

    @Test
    void aCodeNeedsItsSystem() {
        assertFalse(new LegalStatusCode(null, "02").isRecognised());
        assertFalse(new LegalStatusCode(System.WALES, null).isRecognised());
        assertTrue(new LegalStatusCode(System.ENGLAND, "2").isRecognised());
    }

    private static Outcome outcome(APerson person) {
        return evaluate(person).outcome();
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
