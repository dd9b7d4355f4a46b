package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_COMPULSORY;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_INFORMAL;
import static org.imha.eligibility.rules.Outcome.UNDETERMINED;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In-patients who are not detained: in Wales since 2012, in England once MHA 2025 Sch.3 is commenced. */
class InformalTest {

    private static final RuleSet ENGLAND = England2025.RULES;
    private static final RuleSet WALES = Wales2012.RULES;
    private static final RuleSet WALES_2025 = Wales2025.RULES;

    @Test
    void anInpatientForMentalDisorderQualifies() {
        for (RuleSet ruleSet : List.of(ENGLAND, WALES, WALES_2025)) {
            Evaluation evaluation = ruleSet.evaluate(aPerson().inpatient().build());
            assertEquals(QUALIFIES_INFORMAL, evaluation.outcome());
            assertEquals(List.of(Head.INFORMAL_PATIENT), evaluation.heads());
            assertEquals(List.of(ReasonCode.INFORMAL_INPATIENT), codes(evaluation));
        }
        assertEquals(NOT_QUALIFYING, England2009.RULES.evaluate(aPerson().inpatient().build()).outcome());
    }

    @Test
    void whatIsNotSaidOfTheCareIsAskedRatherThanDenied() {
        for (RuleSet ruleSet : List.of(ENGLAND, WALES, WALES_2025)) {
            Evaluation noCare = ruleSet.evaluate(aPerson().inpatient(true, null).build());
            assertEquals(UNDETERMINED, noCare.outcome());
            assertEquals(List.of("/mentalDisorderCare"), noCare.missingFacts());
            Evaluation noBed = ruleSet.evaluate(aPerson().inpatient(null, true).build());
            assertEquals(UNDETERMINED, noBed.outcome());
            assertEquals(List.of("/inpatient"), noBed.missingFacts());
            assertEquals(NOT_QUALIFYING, ruleSet.evaluate(aPerson().inpatient(true, false).build()).outcome());
            assertEquals(NOT_QUALIFYING, ruleSet.evaluate(aPerson().inpatient(false, true).build()).outcome());
            assertEquals(NOT_QUALIFYING, ruleSet.evaluate(aPerson().inpatient(false, null).build()).outcome());
            assertEquals(NOT_QUALIFYING, ruleSet.evaluate(aPerson().inpatient(null, false).build()).outcome());
        }
    }

    @Test
    void theHospitalMustBeInTheCountryThatIsAsked() {
        assertEquals(NOT_QUALIFYING, outcome(ENGLAND, aPerson().inpatient().inHospitalOf(Country.WALES)));
        assertEquals(QUALIFIES_INFORMAL, outcome(ENGLAND, aPerson().inpatient().inHospitalOf(Country.ENGLAND)));
        assertEquals(NOT_QUALIFYING, outcome(WALES, aPerson().inpatient().inHospitalOf(Country.ENGLAND)));
    }

    @Test
    void inWalesItBeganThreeMonthsAfterTheScheme() {
        assertEquals(NOT_QUALIFYING, outcome(WALES, aPerson().inpatient().at("2012-04-01T22:59:59Z")));
        assertEquals(QUALIFIES_INFORMAL, outcome(WALES, aPerson().inpatient().at("2012-04-01T23:00:00Z")));
    }

    @Test
    void aCompulsoryGroundGoesBefore() {
        for (RuleSet ruleSet : List.of(ENGLAND, WALES, WALES_2025)) {
            assertEquals(List.of(Head.COMMUNITY_PATIENT), heads(ruleSet, aPerson().inpatient().onOrder()));
            assertEquals(List.of(Head.GUARDIANSHIP), heads(ruleSet, aPerson().inpatient().underGuardianship()));
            assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED), heads(ruleSet, aPerson().inpatient().under(Provision.S3)));
            assertEquals(List.of(Head.SECTION_58A_TREATMENT), heads(ruleSet, aPerson().inpatient().born("2010-01-01")
                    .discussing(Section.S58A, DiscussedWith.APPROVED_CLINICIAN)));
            assertEquals(List.of(Head.SECTION_57_TREATMENT), heads(ruleSet, aPerson().inpatient()
                    .discussing(Section.S57, DiscussedWith.APPROVED_CLINICIAN)));
            assertEquals(List.of(Head.TREATMENT_CONTINUING), heads(ruleSet, aPerson().inpatient().born("2008-06-01")
                    .discussing(Section.S58A, DiscussedWith.APPROVED_CLINICIAN, "2026-05-20T10:00:00Z", null)));
        }
    }

    @Test
    void whatCouldStillMakeItCompulsoryIsNamed() {
        // When
        Evaluation evaluation = WALES.evaluate(aPerson().inpatient()
                .discussing(Section.S58A, DiscussedWith.APPROVED_CLINICIAN).build());
        // Then
        assertEquals(QUALIFIES_INFORMAL, evaluation.outcome());
        assertEquals(List.of("/dateOfBirth"), evaluation.missingFacts());
    }

    @Test
    void anOrderOrAnAuthorityThatIsOverNoLongerMatters() {
        for (RuleSet ruleSet : List.of(ENGLAND, WALES, WALES_2025)) {
            assertEquals(QUALIFIES_INFORMAL, outcome(ruleSet, aPerson().inpatient().onOrder(false, null)));
            assertEquals(QUALIFIES_INFORMAL,
                    outcome(ruleSet, aPerson().inpatient().under(authority(Provision.S3).ended("2026-06-01T00:00:00Z"))));
        }
    }

    @Test
    void anOrderOfTheOtherCountryLeavesAnInpatientInformalHere() {
        assertEquals(QUALIFIES_INFORMAL, outcome(ENGLAND, aPerson().inpatient().onOrder(true, Country.WALES)));
    }

    @ParameterizedTest
    @EnumSource(names = { "S4", "S5_2", "S5_4" })
    void aHoldOfHoursQualifiesInWalesAndInEnglandTakesTheRightAwayForItsHours(Provision provision) {
        assertEquals(QUALIFIES_COMPULSORY, outcome(WALES, aPerson().inpatient().under(provision)));
        assertEquals(QUALIFIES_COMPULSORY, outcome(WALES_2025, aPerson().inpatient().under(provision)));
        Evaluation english = ENGLAND.evaluate(
                aPerson().inpatient().under(authority(provision).started("2026-06-10T08:00:00Z")).build());
        assertEquals(NOT_QUALIFYING, english.outcome());
        assertEquals("E25-09", english.reasons().getFirst().rule());
        assertEquals(true, english.reevaluateAt() != null);
    }

    @ParameterizedTest
    @EnumSource(names = { "S135", "S136" })
    void aPlaceOfSafetyIsNoOrderThatWouldStandInTheWayInWales(Provision provision) {
        assertEquals(QUALIFIES_INFORMAL, outcome(WALES, aPerson().inpatient().under(provision)));
        assertEquals(NOT_QUALIFYING, outcome(WALES, aPerson().under(provision)));
        assertEquals(NOT_QUALIFYING, outcome(ENGLAND, aPerson().inpatient().under(provision)));
        assertEquals(NOT_QUALIFYING, outcome(WALES_2025, aPerson().inpatient().under(provision)));
    }

    @Test
    void onlyTheActOf2025LooksAtOtherLaw() {
        APerson deprivedOfLiberty = aPerson().inpatient().under(Provision.MCA_DOLS);
        assertEquals(QUALIFIES_INFORMAL, outcome(WALES, deprivedOfLiberty));
        assertEquals(NOT_QUALIFYING, outcome(WALES_2025, deprivedOfLiberty));
        assertEquals(NOT_QUALIFYING, outcome(ENGLAND, deprivedOfLiberty));
        assertEquals(NOT_QUALIFYING, outcome(ENGLAND, aPerson().inpatient().underOtherLaw(true)));
        assertEquals(QUALIFIES_INFORMAL, outcome(ENGLAND, aPerson().inpatient().underOtherLaw(false)));
        assertEquals(QUALIFIES_INFORMAL, outcome(WALES, aPerson().inpatient().underOtherLaw(true)));
    }

    @Test
    void otherLawThatMayHaveEndedIsAskedAbout() {
        // When
        Evaluation evaluation = ENGLAND.evaluate(aPerson().inpatient()
                .under(authority(Provision.MCA_DOLS).expires("2026-06-01T00:00:00Z")).build());
        // Then
        assertEquals(UNDETERMINED, evaluation.outcome());
        assertEquals(List.of("/authorities/0/endedAt"), evaluation.missingFacts());
    }

    @Test
    void anAuthorityThatMayHaveEndedIsAskedAboutEverywhere() {
        for (RuleSet ruleSet : List.of(ENGLAND, WALES, WALES_2025)) {
            assertEquals(UNDETERMINED, outcome(ruleSet,
                    aPerson().inpatient().under(authority(Provision.S3).expires("2026-06-09T00:00:00Z"))));
            assertEquals(UNDETERMINED, outcome(ruleSet, aPerson().inpatient().under(Provision.NOT_KNOWN)));
        }
    }

    @Test
    void whoIsUnderNothingIsToldSo() {
        assertEquals(List.of(ReasonCode.NO_GROUND), codes(ENGLAND.evaluate(aPerson().build())));
        assertEquals(List.of(ReasonCode.NO_GROUND), codes(WALES.evaluate(aPerson().build())));
        assertEquals(List.of(ReasonCode.OTHER_ACT), codes(WALES.evaluate(aPerson().under(Provision.MCA_DOLS).build())));
        assertEquals(List.of(ReasonCode.OTHER_ACT), codes(ENGLAND.evaluate(aPerson().under(Provision.MCA_DOLS).build())));
        assertEquals(List.of(ReasonCode.ENDED), codes(ENGLAND.evaluate(aPerson().onOrder(false, null).build())));
        assertEquals(List.of(ReasonCode.OTHER_COUNTRY),
                codes(WALES.evaluate(aPerson().inpatient().inHospitalOf(Country.ENGLAND).build())));
    }

    private static Outcome outcome(RuleSet ruleSet, APerson person) {
        return ruleSet.evaluate(person.build()).outcome();
    }

    private static List<Head> heads(RuleSet ruleSet, APerson person) {
        return ruleSet.evaluate(person.build()).heads();
    }

    private static List<ReasonCode> codes(Evaluation evaluation) {
        return evaluation.reasons().stream().map(Reason::code).toList();
    }
}
