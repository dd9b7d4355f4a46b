package org.imha.referral.bulk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class CsvFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({ "S3, S3", "3, S3", "s.3, S3", "Section 3, S3", "5(2), S5_2", "s5(4), S5_4", "37/41, S37_41", "S37_41, S37_41",
            "45A, S45A", "135(1), S135", "136, S136", "DoLS, MCA_DOLS", "not known, NOT_KNOWN", "99, 99", "S, S" })
    void readsASectionAsItIsWritten(String written, String provision) throws IOException {
        assertEquals("{\"authorities\":[{\"provision\":\"%s\"}]}".formatted(provision), legalStatus("section", written));
    }

    @Test
    void whatIsNoAuthorityToDetainHasAnotherPlace() throws IOException {
        assertEquals("{\"communityTreatmentOrder\":{\"inForce\":true}}", legalStatus("section", "CTO"));
        assertEquals("{\"guardianship\":{\"section\":\"S7\"}}", legalStatus("section", "Guardianship"));
        assertEquals("{\"hospitalCountry\":\"WALES\",\"legalStatusCode\":{\"code\":\"01\",\"system\":\"WALES\"}}",
                form("{\"hospitalCountry\": \"Wales\", \"section\": \"Informal\", \"sectionStartedAt\": \"01/05/2026\"}")
                        .split("\"legalStatus\":")[1].split(",\"referrer\"")[0]);
    }

    @Test
    void whatIsNoAuthorityToDetainTakesItsDatesAlong() throws IOException {
        String dates = "\"sectionStartedAt\": \"01/05/2026\", \"sectionExpiresAt\": \"31/10/2026\"}";
        assertEquals("{\"communityTreatmentOrder\":{\"inForce\":true,\"madeAt\":\"2026-04-30T23:00:00Z\","
                + "\"expiresAt\":\"2026-11-01T00:00:00Z\"}}", status("{\"section\": \"CTO\", " + dates));
        assertEquals("{\"guardianship\":{\"section\":\"S7\",\"acceptedAt\":\"2026-04-30T23:00:00Z\","
                + "\"expiresAt\":\"2026-11-01T00:00:00Z\"}}", status("{\"section\": \"7\", " + dates));
    }

    @Test
    void anOrderThatWasRevokedIsNotInForce() throws IOException {
        assertEquals("{\"communityTreatmentOrder\":{\"revokedAt\":\"2026-06-01T09:30:00Z\",\"inForce\":false}}",
                status("{\"ctoRevokedAt\": \"01/06/2026 10:30\", \"section\": \"CTO\"}"));
    }

    @Test
    void whatOnlyAnAuthorityCanHaveIsNotDroppedBesideAnOrder() throws IOException {
        assertEquals("{\"authorities\":[{\"recalledAt\":\"2026-06-01T09:30:00Z\"}],"
                + "\"communityTreatmentOrder\":{\"inForce\":true}}",
                status("{\"recalledAt\": \"01/06/2026 10:30\", \"section\": \"CTO\"}"));
        assertEquals("#/section",
                CsvForm.placed(new FieldError("#/legalStatus/authorities/0/provision", "REQUIRED", "")).pointer());
    }

    @Test
    void aRestrictedPatientsDischargeIsReadFromItsColumns() throws IOException {
        assertEquals("{\"authorities\":[{\"provision\":\"S37_41\",\"discharge\":\"CONDITIONAL\","
                + "\"dischargedAt\":\"2026-04-30T23:00:00Z\",\"deprivationOfLiberty\":true,"
                + "\"deprivationOfLibertySince\":\"2026-05-01T23:00:00Z\"}]}",
                status("""
                        {"section": "37/41", "discharge": "conditional", "dischargedAt": "01/05/2026",
                         "deprivationOfLiberty": "yes", "deprivationOfLibertySince": "02/05/2026"}"""));
    }

    @Test
    void theSendersOfficeRefersUnlessTheRowSaysOtherwise() throws IOException {
        assertEquals("{\"person\":{\"familyName\":\"Rees\"},\"referrer\":{\"kind\":\"MHA_OFFICE\",\"organisation\":"
                + "{\"odsCode\":\"RXM\"}},\"reason\":\"MHA office list\"}", form("{\"familyName\": \"Rees\"}"));
        assertEquals(
                "{\"person\":{},\"referrer\":{\"kind\":\"WARD_STAFF\",\"organisation\":{\"odsCode\":\"RXM54\"}},\"reason\":\"Asked\"}",
                form("{\"referrerKind\": \"ward staff\", \"referrerOdsCode\": \"rxm54\", \"reason\": \"Asked\"}"));
    }

    @Test
    void readsYesAndNoAndListsOfCodes() throws IOException {
        String form = form(
                "{\"interpreterNeeded\": \"Y\", \"inpatient\": \"maybe\", \"communicationNeeds\": \"large print; Makaton;\"}");
        assertTrue(form.contains("\"interpreterNeeded\":true"), form);
        assertTrue(form.contains("\"inpatient\":\"maybe\""), form);
        assertTrue(form.contains("\"needs\":[\"LARGE_PRINT\",\"MAKATON\"]"), form);
    }

    @Test
    void readsAWishAboutTheAdvocate() throws IOException {
        assertTrue(form("{\"advocateGender\": \"non-binary\", \"advocateCulture\": \"Knows Ramadan\"}")
                .contains("\"advocatePreference\":{\"gender\":\"NON_BINARY\",\"culture\":\"Knows Ramadan\"}"));
    }

    @ParameterizedTest
    @CsvSource({ "#/person/nhsNumber, #/nhsNumber", "#/legalStatus/authorities/0/startedAt, #/sectionStartedAt",
            "#/communication/needs/1, #/communicationNeeds", "#/legalStatus/legalStatusCode/system, #/hospitalCountry",
            "#/legalStatus/communityTreatmentOrder/madeAt, #/sectionStartedAt",
            "#/legalStatus/communityTreatmentOrder/expiresAt, #/sectionExpiresAt",
            "#/legalStatus/communityTreatmentOrder/inForce, #/section",
            "#/legalStatus/communityTreatmentOrder/revokedAt, #/ctoRevokedAt",
            "#/legalStatus/guardianship/acceptedAt, #/sectionStartedAt",
            "#/legalStatus/guardianship/expiresAt, #/sectionExpiresAt", "#/legalStatus/absentSince, #/absentSince",
            "#/person, #", "#, #" })
    void namesTheColumnOfAFault(String inTheForm, String inTheRow) {
        assertEquals(inTheRow, CsvForm.placed(new FieldError(inTheForm, "ANY", "")).pointer());
    }

    @Test
    void saysHowAColumnIsWritten() {
        assertEquals("Takes yes or no.", CsvForm.placed(new FieldError("#/urgency/urgent", "WRONG_SHAPE", "")).message());
    }

    @Test
    void refusesAValueThatHasNoColumn() {
        assertEquals("VALUE_WITHOUT_COLUMN",
                assertThrows(ApiProblem.class, () -> form("{\"#\": \"\"}")).errors().getFirst().code());
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        String guide = Files.readString(Path.of("../docs/bulk-import.md"));
        for (CsvColumn column : CsvColumn.values()) {
            assertTrue(guide.contains("| `" + column.header() + "` |"), column.header());
            assertEquals(Optional.of(column), CsvColumn.named(column.header()));
        }
    }

    private static String status(String values) throws IOException {
        return CsvForm.of(JSON.readTree(values), Optional.of("RXM")).path("legalStatus").toString();
    }

    private static String legalStatus(String column, String value) throws IOException {
        return CsvForm.of(JSON.createObjectNode().put(column, value), Optional.of("RXM")).path("legalStatus").toString();
    }

    private static String form(String values) throws IOException {
        return CsvForm.of(JSON.readTree(values), Optional.of("RXM")).toString();
    }
}
