package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class LegalStatusRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {
            "{}",
            """
                    {"communityTreatmentOrder": {"inForce": true, "recalled": true, "firstAdmittedAt": "2026-01-02T10:00:00Z",
                     "madeAt": "2026-05-02T10:00:00Z", "expiresAt": "2026-11-02T00:00:00Z", "recalledAt": "2026-06-09T10:00:00Z"}}""",
            """
                    {"communityTreatmentOrder": {"inForce": false, "recalled": false, "madeAt": "2026-05-02T10:00:00Z",
                     "recalledAt": "2026-06-07T10:00:00Z", "revokedAt": "2026-06-09T10:00:00Z"}}""",
            """
                    {"guardianship": {"section": "S7", "acceptedAt": "2026-05-02T10:00:00Z", "expiresAt": "2026-11-02T00:00:00Z"}}""",
            """
                    {"authorities": [{"provision": "S37_41", "startedAt": "2020-05-02T10:00:00Z", "discharge": "CONDITIONAL",
                     "dischargedAt": "2025-05-02T10:00:00Z", "deprivationOfLiberty": true,
                     "deprivationOfLibertySince": "2025-05-02T10:00:00Z", "recalledAt": "2026-06-09T10:00:00Z"}]}""",
            """
                    {"authorities": [{"provision": "S47_49", "restrictionEnded": true, "restrictionEndedAt": "2026-06-09T10:00:00Z"}]}""",
            """
                    {"authorities": [{"provision": "NOT_KNOWN", "recalledAt": "2026-06-09T10:00:00Z"}]}""",
            // The clock of whoever sends it may be minutes ahead.
            """
                    {"absentWithoutLeave": true, "absentSince": "2026-06-10T11:05:00Z"}""" })
    void whatIsPossibleIsTaken(String status) {
        assertEquals(List.of(), faults(status));
    }

    /** One member of the status, and the one fault that it has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "absentSince": "2026-06-11T11:00:00Z" | /absentSince | IN_THE_FUTURE
            "absentSince": "1979-12-31T11:00:00Z" | /absentSince | DATE_ORDER
            "absentSince": "2026-06-01T11:00:00Z", "absentWithoutLeave": false | /absentWithoutLeave | CONTRADICTS
            "communityTreatmentOrder": {"madeAt": "2026-06-12T10:00:00Z"} | /communityTreatmentOrder/madeAt | IN_THE_FUTURE
            "communityTreatmentOrder": {"madeAt": "1970-01-01T10:00:00Z"} | /communityTreatmentOrder/madeAt | DATE_ORDER
            "communityTreatmentOrder": {"madeAt": "2026-06-01T10:00:00Z", "expiresAt": "2026-05-31T10:00:00Z"} | /communityTreatmentOrder/expiresAt | DATE_ORDER
            "communityTreatmentOrder": {"madeAt": "2026-06-01T10:00:00Z", "recalledAt": "2026-05-31T10:00:00Z"} | /communityTreatmentOrder/recalledAt | DATE_ORDER
            "communityTreatmentOrder": {"madeAt": "2026-06-01T10:00:00Z", "revokedAt": "2026-05-31T10:00:00Z"} | /communityTreatmentOrder/revokedAt | DATE_ORDER
            "communityTreatmentOrder": {"recalledAt": "2026-06-01T10:00:00Z", "revokedAt": "2026-05-31T10:00:00Z"} | /communityTreatmentOrder/revokedAt | DATE_ORDER
            "communityTreatmentOrder": {"firstAdmittedAt": "2026-06-02T10:00:00Z", "madeAt": "2026-06-01T10:00:00Z"} | /communityTreatmentOrder/madeAt | DATE_ORDER
            "communityTreatmentOrder": {"firstAdmittedAt": "2026-06-12T10:00:00Z"} | /communityTreatmentOrder/firstAdmittedAt | IN_THE_FUTURE
            "communityTreatmentOrder": {"recalledAt": "2026-06-12T10:00:00Z"} | /communityTreatmentOrder/recalledAt | IN_THE_FUTURE
            "communityTreatmentOrder": {"revokedAt": "2026-06-12T10:00:00Z"} | /communityTreatmentOrder/revokedAt | IN_THE_FUTURE
            "communityTreatmentOrder": {"inForce": true, "revokedAt": "2026-06-01T10:00:00Z"} | /communityTreatmentOrder/inForce | CONTRADICTS
            "communityTreatmentOrder": {"inForce": false, "recalledAt": "2026-06-09T10:00:00Z"} | /communityTreatmentOrder/inForce | CONTRADICTS
            "communityTreatmentOrder": {"recalled": false, "recalledAt": "2026-06-09T10:00:00Z"} | /communityTreatmentOrder/recalled | CONTRADICTS
            "guardianship": {"acceptedAt": "2026-06-12T10:00:00Z"} | /guardianship/acceptedAt | IN_THE_FUTURE
            "guardianship": {"acceptedAt": "2026-06-01T10:00:00Z", "expiresAt": "2026-05-31T10:00:00Z"} | /guardianship/expiresAt | DATE_ORDER
            "guardianship": {"acceptedAt": "2026-06-01T10:00:00Z", "endedAt": "2026-05-31T10:00:00Z"} | /guardianship/endedAt | DATE_ORDER
            """)
    void whatCannotBeIsNamedAtItsPlace(String member, String place, String code) {
        assertEquals(List.of("#/legalStatus" + place + " " + code), faults("{" + member + "}"));
    }

    /** What an order of 1 June 2026 with restrictions cannot say, and the place of the one fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "discharge": "CONDITIONAL", "dischargedAt": "2026-05-31T10:00:00Z" | dischargedAt | DATE_ORDER
            "discharge": "CONDITIONAL", "dischargedAt": "2026-06-12T10:00:00Z" | dischargedAt | IN_THE_FUTURE
            "dischargedAt": "2026-06-02T10:00:00Z" | discharge | REQUIRED
            "deprivationOfLiberty": true | discharge | REQUIRED
            "deprivationOfLibertySince": "2026-06-02T10:00:00Z" | discharge | REQUIRED
            "discharge": "ABSOLUTE", "deprivationOfLiberty": true | discharge | CONTRADICTS
            "discharge": "ABSOLUTE", "recalledAt": "2026-06-02T10:00:00Z" | discharge | CONTRADICTS
            "discharge": "CONDITIONAL", "deprivationOfLiberty": false, "deprivationOfLibertySince": "2026-06-02T10:00:00Z" | deprivationOfLiberty | CONTRADICTS
            "discharge": "CONDITIONAL", "dischargedAt": "2026-06-03T10:00:00Z", "deprivationOfLibertySince": "2026-06-02T10:00:00Z" | deprivationOfLibertySince | DATE_ORDER
            "discharge": "CONDITIONAL", "deprivationOfLibertySince": "2026-06-12T10:00:00Z" | deprivationOfLibertySince | IN_THE_FUTURE
            "discharge": "CONDITIONAL", "dischargedAt": "2026-06-03T10:00:00Z", "recalledAt": "2026-06-02T10:00:00Z" | recalledAt | DATE_ORDER
            "recalledAt": "2026-05-31T10:00:00Z" | recalledAt | DATE_ORDER
            "recalledAt": "2026-06-12T10:00:00Z" | recalledAt | IN_THE_FUTURE
            "restrictionEndedAt": "2026-05-31T10:00:00Z" | restrictionEndedAt | DATE_ORDER
            "restrictionEndedAt": "2026-06-12T10:00:00Z" | restrictionEndedAt | IN_THE_FUTURE
            "restrictionEnded": false, "restrictionEndedAt": "2026-06-02T10:00:00Z" | restrictionEnded | CONTRADICTS
            """)
    void soIsWhatAnAuthorityCannotSay(String said, String field, String code) {
        assertEquals(List.of("#/legalStatus/authorities/0/" + field + " " + code), faults("""
                {"authorities": [{"provision": "S37_41", "startedAt": "2026-06-01T10:00:00Z", %s}]}""".formatted(said)));
    }

    /** Or a recall from a community order, written in the wrong place, would hide the section's windows. */
    @ParameterizedTest
    @ValueSource(strings = { "\"recalledAt\"", "\"restrictionEndedAt\"", "\"discharge\": \"ABSOLUTE\", \"dischargedAt\"",
            "\"discharge\": \"CONDITIONAL\", \"deprivationOfLibertySince\"" })
    void onlyARestrictedPatientIsDischargedOrRecalledLikeThis(String field) {
        assertEquals(List.of("#/legalStatus/authorities/0/provision NOT_APPLICABLE"),
                faults("{\"authorities\": [{\"provision\": \"S3\", " + field + ": \"2026-06-02T10:00:00Z\"}]}"));
    }

    @Test
    void whoseBirthIsNotKnownMayHaveBeenBornInTime() {
        assertEquals(List.of(), LegalStatusRules.faults(read("{\"absentSince\": \"1930-01-01T10:00:00Z\"}"), null, NOW, "#"));
    }

    private static List<String> faults(String status) {
        return LegalStatusRules.faults(read(status), BORN, NOW, "#/legalStatus").stream()
                .map(fault -> fault.pointer() + " " + fault.code()).toList();
    }

    private static LegalStatus read(String status) {
        try {
            return JSON.readValue(status, LegalStatus.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(status, e);
        }
    }
}
