package org.imha.eligibility.rules.warning;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Provision.MCA_DOLS;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S37;
import static org.imha.eligibility.rules.facts.Provision.S37_41;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Provision.S5_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.CommunityTreatmentOrder;
import org.imha.eligibility.rules.facts.Continuation;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {

    record Story(WarningCode expected, List<String> pointers, APerson person) {

        @Override
        public String toString() {
            return expected.name();
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                story(WarningCode.STARTS_LATER, aPerson().under(authority(S3).started("2026-06-11T00:00:00Z")),
                        "/authorities/0/startedAt"),
                story(WarningCode.ENDS_LATER, aPerson().under(authority(S3).ended("2026-06-11T00:00:00Z")),
                        "/authorities/0/endedAt"),
                story(WarningCode.ENDED_BEFORE_STARTED,
                        aPerson().under(S2).under(
                                authority(S3).started("2026-06-05T00:00:00Z").ended("2026-06-04T00:00:00Z")),
                        "/authorities/1/startedAt", "/authorities/1/endedAt"),
                story(WarningCode.EXPIRES_BEFORE_STARTED,
                        aPerson().under(authority(S3).started("2026-06-05T00:00:00Z").expires("2026-06-04T00:00:00Z")),
                        "/authorities/0/startedAt", "/authorities/0/expiresAt"),
                story(WarningCode.ENDED_BY_SECOND_RECOMMENDATION,
                        aPerson().under(
                                authority(S4).ended("2026-06-04T00:00:00Z").secondRecommendation("2026-06-04T00:00:00Z")),
                        "/authorities/0/secondRecommendationAt", "/authorities/0/endedAt"),
                story(WarningCode.SECOND_RECOMMENDATION_LATE,
                        aPerson().under(
                                authority(S4).started("2026-06-01T00:00:00Z").secondRecommendation("2026-06-05T00:00:00Z")),
                        "/authorities/0/secondRecommendationAt"),
                story(WarningCode.SECOND_RECOMMENDATION_NOT_S4,
                        aPerson().under(authority(S3).secondRecommendation("2026-06-05T00:00:00Z")),
                        "/authorities/0/provision", "/authorities/0/secondRecommendationAt"),
                story(WarningCode.CONDITIONAL_DISCHARGE_NOT_RESTRICTED,
                        aPerson().under(authority(S3).discharged(Discharge.CONDITIONAL)), "/authorities/0/provision",
                        "/authorities/0/discharge"),
                story(WarningCode.ABSOLUTE_DISCHARGE_NOT_RESTRICTED,
                        aPerson().under(authority(S3).discharged(Discharge.ABSOLUTE)), "/authorities/0/provision",
                        "/authorities/0/discharge"),
                story(WarningCode.RESTRICTION_NOT_RESTRICTED, aPerson().under(authority(S37).restrictionEnded()),
                        "/authorities/0/provision", "/authorities/0/restrictionEnded"),
                story(WarningCode.CONTINUATION_NOT_POSSIBLE,
                        aPerson().under(authority(S2).continuedBy(Continuation.S21)), "/authorities/0/provision",
                        "/authorities/0/continuedBy"),
                story(WarningCode.CTO_WITH_HOLDING_POWER, aPerson().under(S5_2).onOrder(),
                        "/communityTreatmentOrder/inForce", "/authorities"),
                story(WarningCode.CTO_WITH_OTHER_AUTHORITY, aPerson().under(S37_41).onOrder(),
                        "/communityTreatmentOrder/inForce", "/authorities"),
                story(WarningCode.CTO_NOT_STATED, aPerson().withCode("03"), "/legalStatusCode/code",
                        "/communityTreatmentOrder/inForce"),
                story(WarningCode.GUARDIANSHIP_WITH_TREATMENT_SECTION, aPerson().under(S3).underGuardianship(),
                        "/guardianship", "/authorities"),
                story(WarningCode.LEGAL_STATUS_CODE_DIFFERS, aPerson().under(S3).withCode("02"), "/legalStatusCode/code",
                        "/authorities"),
                story(WarningCode.LEAVE_WITHOUT_AUTHORITY, aPerson().onLeave(true), "/onLeave", "/absentWithoutLeave",
                        "/authorities"),
                story(WarningCode.OTHER_LAW_DIFFERS, aPerson().under(MCA_DOLS).underOtherLaw(false), "/liableUnderOtherLaw",
                        "/authorities"),
                story(WarningCode.TREATMENT_ENDED_BEFORE_PROPOSED,
                        aPerson().discussing(Treatment.Section.S57, Treatment.DiscussedWith.APPROVED_CLINICIAN,
                                "2026-06-05T00:00:00Z", "2026-06-04T00:00:00Z"),
                        "/treatment/informedProposedAt", "/treatment/endedAt"),
                story(WarningCode.BORN_LATER, aPerson().born("2026-06-11"), "/dateOfBirth"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void pointsOutTheContradiction(Story story) {
        // When
        List<Warning> warnings = Contradictions.in(story.person().build());
        // Then
        assertEquals(List.of(story.expected()), warnings.stream().map(Warning::code).toList());
        assertEquals(story.pointers(), warnings.getFirst().pointers());
    }

    @Test
    void everyKindOfContradictionHasAStory() {
        // Given
        Set<WarningCode> told = stories().map(Story::expected)
                .collect(Collectors.toCollection(() -> EnumSet.of(WarningCode.CTO_RECALLED_NOT_IN_FORCE)));
        // Then
        assertEquals(EnumSet.copyOf(Arrays.asList(WarningCode.values())), told);
    }

    @Test
    void anOrderThatIsNotInForceCannotBeRecalledUnder() {
        // Given
        EligibilityFacts facts = aPerson().build();
        CommunityTreatmentOrder ended = new CommunityTreatmentOrder(false, true, null);
        // When
        List<Warning> warnings = Contradictions.in(new EligibilityFacts(facts.evaluateAt(), null, null, null, ended, null, null,
                null, null, null, null, null, null));
        // Then
        assertEquals(WarningCode.CTO_RECALLED_NOT_IN_FORCE, warnings.getFirst().code());
    }

    @Test
    void findsNothingWrongWithAnOrdinaryCourse() {
        assertEquals(List.of(), Contradictions.in(aPerson()
                .under(authority(S5_2).started("2026-06-01T09:00:00Z").ended("2026-06-02T09:00:00Z"),
                        authority(S3).started("2026-06-02T09:00:00Z").expires("2026-12-01T00:00:00Z"))
                .withCode("03").onLeave(true).inpatient().build()));
    }

    private static Story story(WarningCode expected, APerson person, String... pointers) {
        return new Story(expected, List.of(pointers), person);
    }
}
