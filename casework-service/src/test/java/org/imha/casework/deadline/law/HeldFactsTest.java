package org.imha.casework.deadline.law;

import static org.imha.casework.testing.Held.since;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;

import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.casework.model.known.LegalFacts.CommunityTreatmentOrder;
import org.imha.casework.model.known.LegalFacts.Guardianship;
import org.imha.casework.model.known.LegalFacts.LegalStatusCode;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldFactsTest {

    private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void whatHasEndedIsBeforeAndWhatGoesOnIsNow() {
        Authority ended = new Authority("S2", START, null, null, NOW.minusSeconds(1), null, null, null);
        HeldFacts held = HeldFacts.of(facts(ended, since("S3", NOW)), NOW);
        assertEquals(List.of(Held.under(Under.S3, NOW)), held.now());
        assertEquals(List.of(Held.under(Under.S2, START)), held.before());
    }

    @Test
    void aSecondRecommendationMakesAnEmergencyAnAssessment() {
        Authority converted = new Authority("S4", START, START.plusSeconds(72 * 3600), null, null, START.plusSeconds(3600),
                null,
                null);
        assertEquals(List.of(Held.under(Under.S2, START)), HeldFacts.of(facts(converted), NOW).now());
        assertEquals(List.of(Held.under(Under.S4, START)), HeldFacts.of(facts(since("S4", START)), NOW).now());
    }

    @Test
    void theSectionsPeriodsDoNotRunUnderACommunityOrder() {
        LegalFacts community = new LegalFacts("ENGLAND", List.of(since("S3", START)), new CommunityTreatmentOrder(true, true),
                null,
                null, null, null, null, null);
        HeldFacts held = HeldFacts.of(community, NOW);
        assertEquals(List.of(Held.under(Under.CTO, null), Held.under(Under.CTO_RECALL, null)), held.now());
        assertEquals(List.of(Held.under(Under.S3, START)), held.before());
    }

    @Test
    void dischargesAndEndedRestrictionsAreCountedFromDaysThatNobodyTold() {
        Authority conditional = new Authority("S37_41", START, null, null, null, null, "CONDITIONAL", null);
        Authority absolute = new Authority("S37_41", START, null, null, null, null, "ABSOLUTE", null);
        Authority unrestricted = new Authority("S37_41", START, null, null, null, null, null, true);
        assertEquals(List.of(Held.under(Under.CONDITIONAL_DISCHARGE, null)), HeldFacts.of(facts(conditional), NOW).now());
        assertEquals(List.of(), HeldFacts.of(facts(absolute), NOW).now());
        assertEquals(List.of(Held.under(Under.S37, null)), HeldFacts.of(facts(unrestricted), NOW).now());
    }

    @Test
    void guardianshipAndAbsenceAreKnownWithoutTheirBeginning() {
        LegalFacts ward = new LegalFacts("ENGLAND", null, null, new Guardianship("S37", null), null, null, null, null, null);
        assertEquals(List.of(Held.under(Under.GUARDIANSHIP_S37, null)), HeldFacts.of(ward, NOW).now());
        LegalFacts absent = new LegalFacts("ENGLAND", List.of(since("S3", START)), null, null, null, null, null, null, true);
        assertEquals(List.of(Held.under(Under.S3, START), Held.under(Under.ABSENT_WITHOUT_LEAVE, null)),
                HeldFacts.of(absent, NOW).now());
    }

    @ParameterizedTest
    @CsvSource({ "ENGLAND,02,S2", "ENGLAND,3,S3", "ENGLAND,09,S37_41", "ENGLAND,35,GUARDIANSHIP_S7", "WALES,35,CTO",
            "ENGLAND,37,S45A", "WALES,34,S45A", "ENGLAND,34,NOT_KNOWN", "ENGLAND,99,NOT_KNOWN", "WALES,37,NOT_KNOWN" })
    void aBareCodeSaysUnderWhatButNotSinceWhen(String system, String code, Under under) {
        LegalFacts coded = new LegalFacts(system, null, null, null, null, new LegalStatusCode(system, code), null, null, null);
        assertEquals(List.of(Held.under(under, null)), HeldFacts.of(coded, NOW).now());
    }

    @Test
    void whoIsInformalIsHeldUnderNothingAndWhoseStatusNobodyToldIsNotKnown() {
        LegalFacts informal = new LegalFacts("ENGLAND", null, null, null, null, new LegalStatusCode("ENGLAND", "01"), true,
                null,
                null);
        assertEquals(List.of(), HeldFacts.of(informal, NOW).now());
        assertEquals(List.of(Held.under(Under.NOT_KNOWN, null)), HeldFacts.of(null, NOW).now());
        assertEquals(List.of(Held.under(Under.NOT_KNOWN, null)), HeldFacts.of(facts(), NOW).now());
        assertEquals(List.of(Held.under(Under.NOT_KNOWN, START)), HeldFacts.of(facts(since("S999", START)), NOW).now());
    }

    @Test
    void printsNothingOfIt() {
        assertFalse(HeldFacts.of(facts(since("S3", START)), NOW).toString().contains("S3"));
    }

    private static LegalFacts facts(Authority... authorities) {
        return org.imha.casework.testing.Held.under(authorities);
    }
}
