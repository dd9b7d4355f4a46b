package org.imha.casework.deadline.law;

import static org.imha.casework.testing.Held.since;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;

import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.casework.model.known.LegalFacts.LegalStatusCode;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class HeldFactsTest {

    private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant JUNE_5 = Instant.parse("2026-06-05T10:00:00Z");
    private static final String REVOKED = "\"inForce\": false, \"revokedAt\": \"" + JUNE_5 + "\"";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void whatHasEndedIsBeforeAndWhatGoesOnIsNow() {
        HeldFacts held = HeldFacts.of(facts(authority("S2", "\"endedAt\": \"2026-06-10T11:59:59Z\""), since("S3", NOW)), NOW);
        assertEquals(List.of(Held.under(Under.S3, NOW)), held.now());
        assertEquals(List.of(Held.under(Under.S2, START)), held.before());
    }

    @Test
    void aSecondRecommendationMakesAnEmergencyAnAssessment() {
        Authority converted = authority("S4",
                "\"expiresAt\": \"2026-06-04T10:00:00Z\", \"secondRecommendationAt\": \"2026-06-01T11:00:00Z\"");
        assertEquals(List.of(Held.under(Under.S2, START)), HeldFacts.of(facts(converted), NOW).now());
        assertEquals(List.of(Held.under(Under.S4, START)), HeldFacts.of(facts(since("S4", START)), NOW).now());
    }

    @Test
    void theSectionsPeriodsDoNotRunUnderACommunityOrder() {
        HeldFacts held = HeldFacts.of(community("\"inForce\": true, \"recalled\": true", since("S3", START)), NOW);
        assertEquals(List.of(Held.under(Under.CTO, null), Held.under(Under.CTO_RECALL, null)), held.now());
        assertEquals(List.of(Held.under(Under.S3, START)), held.before());
    }

    @Test
    void aCommunityOrderRunsFromItsMakingAndARecallFromTheDetention() {
        HeldFacts held = HeldFacts.of(community("""
                "inForce": true, "madeAt": "2026-06-02T10:00:00Z", "expiresAt": "2026-12-02T00:00:00Z",
                "firstAdmittedAt": "2026-01-02T10:00:00Z", "recalledAt": "2026-06-09T10:00:00Z\"""", since("S3", START)), NOW);
        assertEquals(List.of(new Held(Under.CTO, Instant.parse("2026-06-02T10:00:00Z"), Instant.parse("2026-12-02T00:00:00Z"),
                Instant.parse("2026-01-02T10:00:00Z")), Held.under(Under.CTO_RECALL, Instant.parse("2026-06-09T10:00:00Z"))),
                held.now());
    }

    @Test
    void whoIsOnRecallIsUnderAnOrderThatNobodyCalledInForce() {
        assertEquals(List.of(Held.under(Under.CTO, null), Held.under(Under.CTO_RECALL, START)),
                HeldFacts.of(community("\"recalledAt\": \"2026-06-01T10:00:00Z\"", since("S3", null)), NOW).now());
    }

    /** What else is stated, and what the person is held under then; the order was revoked on 5 June. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "S3, 2026-06-01T10:00:00Z, -, CTO_REVOKED", "S37, -, -, CTO_REVOKED",
            "NOT_KNOWN, -, -, CTO_REVOKED", "S3, 2026-06-06T10:00:00Z, -, S3", "S2, 2026-06-06T10:00:00Z, -, S2",
            "S3, 2026-06-01T10:00:00Z, 2026-06-07T10:00:00Z, -", "-, -, -, CTO_REVOKED" })
    void aRevocationBringsBackTheSectionOfBeforeUnlessItEndedOrAnotherOneBegan(String provision, Instant started, Instant ended,
            Under under) {
        Authority[] stated = provision == null ? new Authority[0]
                : new Authority[] { new Authority(provision, started, null, null, ended, null, null, null, null, null, null,
                        null, null) };
        HeldFacts held = HeldFacts.of(community(REVOKED, stated), NOW);
        assertEquals(under == null ? List.of() : List.of(under), held.now().stream().map(Held::under).toList());
        assertEquals(under == Under.CTO_REVOKED, held.now().contains(Held.under(Under.CTO_REVOKED, JUNE_5)));
    }

    /** The first period after a revocation on 5 June ends on 4 December. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "2026-11-30T00:00:00Z, -", "2026-12-05T00:00:00Z, -",
            "2027-06-04T23:00:00Z, 2027-06-04T23:00:00Z" })
    void anEndOfThePeriodThatTheOrderBrokeOffDoesNotCountAfterTheRevocation(Instant told, Instant counted) {
        HeldFacts held = HeldFacts.of(community(REVOKED, authority("S3", "\"expiresAt\": \"" + told + "\"")), NOW);
        assertEquals(List.of(new Held(Under.CTO_REVOKED, JUNE_5, counted, null)), held.now());
    }

    /** What is said of a restriction order of 1 June 2026, and from which day something counts then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "'\"discharge\": \"ABSOLUTE\"' | - | -",
            "'\"discharge\": \"CONDITIONAL\"' | CONDITIONAL_DISCHARGE | -",
            "'\"discharge\": \"CONDITIONAL\", \"dischargedAt\": \"2026-06-05T10:00:00Z\"' | CONDITIONAL_DISCHARGE | 2026-06-05T10:00:00Z",
            "'\"discharge\": \"CONDITIONAL\", \"dischargedAt\": \"2026-06-05T10:00:00Z\", \"restrictionEnded\": true' | - | -",
            "'\"discharge\": \"CONDITIONAL\", \"dischargedAt\": \"2026-06-05T10:00:00Z\", \"deprivationOfLiberty\": false' | CONDITIONAL_DISCHARGE | 2026-06-05T10:00:00Z",
            "'\"discharge\": \"CONDITIONAL\", \"dischargedAt\": \"2026-06-05T10:00:00Z\", \"deprivationOfLiberty\": true' | CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY | -",
            "'\"discharge\": \"CONDITIONAL\", \"deprivationOfLibertySince\": \"2026-06-06T10:00:00Z\"' | CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY | 2026-06-06T10:00:00Z",
            "'\"discharge\": \"CONDITIONAL\", \"recalledAt\": \"2026-06-07T10:00:00Z\"' | RESTRICTED_RECALL | 2026-06-07T10:00:00Z",
            "'\"recalledAt\": \"2026-06-07T10:00:00Z\"' | RESTRICTED_RECALL | 2026-06-07T10:00:00Z",
            "'\"restrictionEnded\": true' | S37 | -",
            "'\"restrictionEndedAt\": \"2026-06-08T10:00:00Z\"' | S37 | 2026-06-08T10:00:00Z",
            "'\"discharge\": \"CONDITIONAL\", \"recalledAt\": \"2026-06-07T10:00:00Z\", \"restrictionEndedAt\": \"2026-06-08T10:00:00Z\"' | S37 | 2026-06-08T10:00:00Z",
            "'\"restrictionEnded\": false' | S37_41 | 2026-06-01T10:00:00Z" })
    void theActCountsAnewFromADischargeARecallOrTheEndOfTheRestrictions(String said, Under under, Instant from) {
        assertEquals(under == null ? List.of() : List.of(Held.under(under, from)),
                HeldFacts.of(facts(authority("S37_41", said)), NOW).now());
    }

    @Test
    void guardianshipRunsFromItsAcceptance() {
        LegalFacts ward = facts("\"guardianship\": {\"section\": \"S37\"}");
        assertEquals(List.of(Held.under(Under.GUARDIANSHIP_S37, null)), HeldFacts.of(ward, NOW).now());
        LegalFacts dated = facts(
                """
                        "guardianship": {"section": "S7", "acceptedAt": "2026-06-01T10:00:00Z", "expiresAt": "2026-12-01T00:00:00Z"}""");
        assertEquals(List.of(Held.under(Under.GUARDIANSHIP_S7, START).expiring(Instant.parse("2026-12-01T00:00:00Z"))),
                HeldFacts.of(dated, NOW).now());
    }

    /** Whoever is held under it and absent since 5 June: whether the absence has an end of its own (s.18(4), (5)). */
    @ParameterizedTest
    @CsvSource({ "S3,true", "S37,true", "S47,true", "S2,false", "S4,false", "S5_2,false", "S136,false", "S37_41,false",
            "S47_49,false", "NOT_KNOWN,false" })
    void anAbsenceEndsWhatCanBeRenewedAndNothingElse(String provision, boolean ends) {
        LegalFacts absent = facts("""
                "authorities": [{"provision": "%s", "startedAt": "2026-06-01T10:00:00Z", "expiresAt": "2027-06-01T00:00:00Z"}],
                "absentSince": "2026-06-05T10:00:00Z\"""".formatted(provision));
        assertEquals(ends, HeldFacts.of(absent, NOW).now().contains(
                Held.under(Under.ABSENT_WITHOUT_LEAVE, JUNE_5).expiring(Instant.parse("2027-06-01T00:00:00Z"))));
        assertEquals(ends ? 2 : 1, HeldFacts.of(absent, NOW).now().size());
    }

    @Test
    void anAbsenceIsKnownWithoutItsBeginning() {
        LegalFacts absent = facts("""
                "authorities": [{"provision": "S3", "startedAt": "2026-06-01T10:00:00Z"}], "absentWithoutLeave": true""");
        assertEquals(List.of(Held.under(Under.S3, START), Held.under(Under.ABSENT_WITHOUT_LEAVE, null)),
                HeldFacts.of(absent, NOW).now());
    }

    @ParameterizedTest
    @CsvSource({ "ENGLAND,02,S2", "ENGLAND,3,S3", "ENGLAND,09,S37_41", "ENGLAND,35,GUARDIANSHIP_S7", "WALES,35,CTO",
            "ENGLAND,37,S45A", "WALES,34,S45A", "ENGLAND,34,NOT_KNOWN", "ENGLAND,99,NOT_KNOWN", "WALES,37,NOT_KNOWN" })
    void aBareCodeSaysUnderWhatButNotSinceWhen(String system, String code, Under under) {
        LegalFacts coded = new LegalFacts(system, null, null, null, null, new LegalStatusCode(system, code), null, null, null,
                null);
        assertEquals(List.of(Held.under(under, null)), HeldFacts.of(coded, NOW).now());
    }

    @Test
    void whoIsInformalIsHeldUnderNothingAndWhoseStatusNobodyToldIsNotKnown() {
        LegalFacts informal = new LegalFacts("ENGLAND", null, null, null, null, new LegalStatusCode("ENGLAND", "01"), true,
                null, null, null);
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

    private static LegalFacts community(String order, Authority... authorities) {
        LegalFacts stated = facts("\"communityTreatmentOrder\": {" + order + "}");
        return new LegalFacts(null, List.of(authorities), stated.communityTreatmentOrder(), null, null, null, null, null, null,
                null);
    }

    private static Authority authority(String provision, String more) {
        return facts("""
                "authorities": [{"provision": "%s", "startedAt": "2026-06-01T10:00:00Z", %s}]""".formatted(provision, more))
                .authorities().getFirst();
    }

    /** As a referral says it; what it leaves out is not known, as in what was stored before a field was there. */
    private static LegalFacts facts(String members) {
        try {
            return JSON.readValue("{" + members + "}", LegalFacts.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(members, e);
        }
    }
}
