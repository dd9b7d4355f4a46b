package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.ReasonCode.CONDITIONALLY_DISCHARGED;
import static org.imha.eligibility.rules.ReasonCode.CTO;
import static org.imha.eligibility.rules.ReasonCode.DETAINED;
import static org.imha.eligibility.rules.ReasonCode.ENDED;
import static org.imha.eligibility.rules.ReasonCode.EXCL_PLACE_OF_SAFETY;
import static org.imha.eligibility.rules.ReasonCode.EXCL_S4;
import static org.imha.eligibility.rules.ReasonCode.EXCL_S5;
import static org.imha.eligibility.rules.ReasonCode.GUARDIANSHIP;
import static org.imha.eligibility.rules.ReasonCode.INFORMAL;
import static org.imha.eligibility.rules.ReasonCode.NEEDS_EVIDENCE;
import static org.imha.eligibility.rules.ReasonCode.NO_STATUS;
import static org.imha.eligibility.rules.ReasonCode.OTHER_ACT;
import static org.imha.eligibility.rules.ReasonCode.OTHER_COUNTRY;
import static org.imha.eligibility.rules.ReasonCode.PART3;
import static org.imha.eligibility.rules.ReasonCode.S4_CONVERTED;
import static org.imha.eligibility.rules.ReasonCode.S57;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Country.WALES;
import static org.imha.eligibility.rules.facts.Provision.MCA_DOLS;
import static org.imha.eligibility.rules.facts.Provision.NOT_KNOWN;
import static org.imha.eligibility.rules.facts.Provision.S135;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S37_41;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Provision.S5_2;
import static org.imha.eligibility.rules.facts.Provision.S5_4;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Finding.Match;
import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.AnAuthority;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule finds by itself, in the order of asking: everything that is there, and nothing else. */
class TraceTest {

    private static final String PAST = "2026-06-01T09:00:00Z";

    record Story(String situation, APerson person, List<ReasonCode> found) {

        @Override
        public String toString() {
            return situation;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(detention(), shortTermPowers(), community(), whatIsOver(), otherLaw(), elsewhere(), treatment())
                .flatMap(stories -> stories);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void eachRuleSpeaksOfWhatItLooksForAlone(Story story) {
        // When
        Evaluation evaluation = England2009.RULES.evaluate(story.person().build());
        // Then
        assertEquals(England2009.RULES.rules(), evaluation.trace().stream().map(Evaluation.Asked::rule).toList());
        assertEquals(story.found(), evaluation.trace().stream().map(Evaluation.Asked::finding)
                .filter(Match.class::isInstance).map(Match.class::cast).map(Match::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void noRuleOfAnySetLeavesItOpenWhetherItFoundSomething(Story story) {
        for (RuleSet ruleSet : RuleSets.all()) {
            ruleSet.evaluate(story.person().build()).trace()
                    .forEach(asked -> assertNotNull(asked.finding(), asked.rule().id()));
        }
    }

    private static Stream<Story> detention() {
        return Stream.of(
                story("s.3", aPerson().under(S3), DETAINED),
                story("s.3, in-patient", aPerson().under(S3).inpatient(), DETAINED),
                story("s.3, bearing a second recommendation of some s.4",
                        aPerson().under(authority(S3).secondRecommendation(PAST)), DETAINED),
                story("s.3 called conditionally discharged, which it cannot be",
                        aPerson().under(authority(S3).discharged(Discharge.CONDITIONAL)), DETAINED),
                story("s.37/41, in hospital", aPerson().under(S37_41), PART3),
                story("s.37/41, discharged conditionally",
                        aPerson().under(authority(S37_41).discharged(Discharge.CONDITIONAL)), CONDITIONALLY_DISCHARGED),
                story("s.3 to come", aPerson().under(authority(S3).started("2026-06-11T09:00:00Z")), NO_STATUS),
                story("s.3 lapsed, no news", aPerson().under(authority(S3).expires(PAST)), NEEDS_EVIDENCE),
                story("some provision", aPerson().under(NOT_KNOWN), NEEDS_EVIDENCE));
    }

    private static Stream<Story> shortTermPowers() {
        return Stream.of(
                story("s.4", aPerson().under(S4), EXCL_S4),
                story("s.4, become s.2", aPerson().under(converted()), S4_CONVERTED),
                story("s.5(2)", aPerson().under(S5_2), EXCL_S5),
                story("s.5(4)", aPerson().under(S5_4), EXCL_S5),
                story("s.135", aPerson().under(S135), EXCL_PLACE_OF_SAFETY),
                story("s.5(2) in the other country", aPerson().under(S5_2).inHospitalOf(WALES), OTHER_COUNTRY),
                story("s.4, become s.2, in the other country", aPerson().under(converted()).inHospitalOf(WALES),
                        OTHER_COUNTRY));
    }

    private static Stream<Story> community() {
        return Stream.of(
                story("community patient", aPerson().onOrder(), CTO),
                story("community patient, suspended s.3", aPerson().under(S3).onOrder(), CTO),
                story("community patient said to be under s.2", aPerson().under(S2).onOrder(), CTO, NEEDS_EVIDENCE),
                story("community patient said to have been an emergency", aPerson().under(converted()).onOrder(), CTO),
                story("community patient, code of another suspended section",
                        aPerson().withCode("03").under(MCA_DOLS).onOrder(), CTO, OTHER_ACT),
                story("guardianship", aPerson().underGuardianship(), GUARDIANSHIP),
                story("guardianship, in-patient", aPerson().underGuardianship().inpatient(), GUARDIANSHIP));
    }

    private static Stream<Story> whatIsOver() {
        return Stream.of(
                story("nothing", aPerson(), NO_STATUS),
                story("in-patient", aPerson().inpatient(), INFORMAL),
                story("s.3, ended", aPerson().under(authority(S3).ended(PAST)), ENDED, NO_STATUS),
                story("s.3, discharged", aPerson().under(authority(S3).discharged(Discharge.ABSOLUTE)), ENDED, NO_STATUS),
                story("s.3, ended when a second recommendation is said to have come",
                        aPerson().under(authority(S3).ended(PAST).secondRecommendation(PAST)), ENDED, NO_STATUS),
                story("order, ended", aPerson().onOrder(false, null), ENDED, NO_STATUS),
                story("guardianship, ended", aPerson().underGuardianship(PAST, null), ENDED, NO_STATUS),
                story("treatment, ended", aPerson().discussing(Section.S57, APPROVED_CLINICIAN, null, PAST), ENDED, NO_STATUS));
    }

    private static Stream<Story> otherLaw() {
        return Stream.of(
                story("deprivation of liberty", aPerson().under(MCA_DOLS), OTHER_ACT),
                story("deprivation of liberty, lapsed", aPerson().under(authority(MCA_DOLS).expires(PAST)), OTHER_ACT),
                story("deprivation of liberty, ended", aPerson().under(authority(MCA_DOLS).ended(PAST)), ENDED, NO_STATUS),
                story("held under other law", aPerson().underOtherLaw(true).inpatient(), OTHER_ACT));
    }

    private static Stream<Story> elsewhere() {
        return Stream.of(
                story("s.3 in the other country", aPerson().under(S3).inHospitalOf(WALES), OTHER_COUNTRY),
                story("s.3 lapsed in the other country", aPerson().under(authority(S3).expires(PAST)).inHospitalOf(WALES),
                        OTHER_COUNTRY),
                story("s.3 ended in the other country", aPerson().under(authority(S3).ended(PAST)).inHospitalOf(WALES),
                        ENDED, NO_STATUS),
                story("in-patient in the other country", aPerson().inpatient().inHospitalOf(WALES), OTHER_COUNTRY),
                story("order of the other country", aPerson().onOrder(true, WALES), OTHER_COUNTRY),
                story("guardianship of the other country", aPerson().underGuardianship(null, WALES), OTHER_COUNTRY),
                story("treatment in the other country",
                        aPerson().discussing(Section.S57, APPROVED_CLINICIAN).treatedIn(WALES), NO_STATUS, OTHER_COUNTRY));
    }

    /** The grounds of status go first, but only those that count here. */
    private static Stream<Story> treatment() {
        return Stream.of(
                story("s.57, and s.3", aPerson().under(S3).discussing(Section.S57, APPROVED_CLINICIAN), DETAINED),
                story("s.57, and s.4 become s.2",
                        aPerson().under(converted()).discussing(Section.S57, APPROVED_CLINICIAN), S4_CONVERTED),
                story("s.57, and s.3 in the other country",
                        aPerson().under(S3).inHospitalOf(WALES).discussing(Section.S57, APPROVED_CLINICIAN),
                        S57, OTHER_COUNTRY),
                story("s.57, and an order of the other country that suspends s.3",
                        aPerson().under(S3).onOrder(true, WALES).discussing(Section.S57, APPROVED_CLINICIAN),
                        S57, OTHER_COUNTRY),
                story("ECT, proposed to an adult", aPerson().born("2008-05-20").discussing(Section.S58A, APPROVED_CLINICIAN,
                        "2026-05-20T09:00:00Z", null), NO_STATUS));
    }

    private static AnAuthority converted() {
        return authority(S4).started("2026-06-09T09:00:00Z").secondRecommendation("2026-06-10T09:00:00Z");
    }

    private static Story story(String situation, APerson person, ReasonCode... found) {
        return new Story(situation, person, List.of(found));
    }
}
