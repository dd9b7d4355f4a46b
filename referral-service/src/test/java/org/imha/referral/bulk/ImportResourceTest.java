package org.imha.referral.bulk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.referral.testing.Lists.CSV;
import static org.imha.referral.testing.Lists.HEADER;
import static org.imha.referral.testing.Lists.NDJSON;
import static org.imha.referral.testing.Lists.csv;
import static org.imha.referral.testing.Lists.send;
import static org.imha.referral.testing.Lists.taken;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.Lists;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ImportResourceTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void everybodyQualifies() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void takesTheListOfAnMhaOfficeRowByRow() {
        // Given
        String trust = Tokens.trust("RXM");
        // When
        UUID id = taken(trust, CSV, example("csv"));
        // Then
        read(trust, id).body("status", equalTo("DONE")).body("received", equalTo(4)).body("processed", equalTo(4))
                .body("created", equalTo(4)).body("alreadyThere", equalTo(0)).body("refused", equalTo(0))
                .body("format", equalTo("CSV")).body("finishedAt", notNullValue())
                .body("links.rows", equalTo("/v1/referral-imports/" + id + "/rows"));
        var rows = rows(trust, id, "").body("items.row", contains(2, 3, 4, 5))
                .body("items.outcome", everyItem(equalTo("CREATED")))
                .body("items.errors", everyItem(empty())).body("next", nullValue()).extract().jsonPath();
        UUID first = UUID.fromString(rows.getString("items[0].referralId"));
        Map<String, Object> referral = Rows.query("SELECT reference, status, submitted_by, referring_organisation, form::text,"
                + " to_timestamp((form #>> '{legalStatus,authorities,0,expiresAt}')::float) = '2025-11-01T00:00:00Z' AS whole_day FROM referral WHERE id = ?",
                first).getFirst();
        assertEquals(rows.getString("items[0].reference"), referral.get("reference"));
        assertEquals("ACCEPTED_STATUTORY", referral.get("status"));
        assertEquals("trust-rxm", referral.get("submitted_by"));
        assertEquals("RXM", referral.get("referring_organisation"));
        assertEquals(true, referral.get("whole_day"));
        assertTrue(Rows.announced(first).contains("uk.org.imha.referral.received.v1"), Rows.announced(first).toString());
        assertEquals("trust-rxm", Rows.accessLog(first).getFirst().get("actor_id"));
    }

    @Test
    void aListThatComesAgainMakesNoSecondReferralInWhateverFormat() {
        // Given
        String trust = Tokens.trust("RXM");
        UUID first = taken(trust, CSV, example("csv"));
        List<String> referrals = rows(trust, first, "").extract().path("items.referralId");
        // When
        UUID again = taken(trust, CSV, "\uFEFF" + example("csv").replace("\n", "\r\n").replace("\r\nand", "\nand"));
        UUID asJson = taken(trust, NDJSON, example("ndjson"));
        // Then
        read(trust, again).body("alreadyThere", equalTo(4)).body("created", equalTo(0));
        assertEquals(referrals, rows(trust, again, "?outcome=ALREADY_THERE").body("items.reference", everyItem(notNullValue()))
                .extract().path("items.referralId"));
        rows(trust, asJson, "").body("items.row", contains(1, 2)).body("items[0].outcome", equalTo("ALREADY_THERE"))
                .body("items[0].referralId", equalTo(referrals.getFirst()));
    }

    @Test
    void aRowIsKnownByWhatItSaysHoweverItIsWritten() {
        String trust = Tokens.trust("RX1");
        taken(trust, CSV, "nhsNumber,dateOfBirth,ward\n999 000 0018,31/12/1980,Larch\n");
        UUID again = taken(trust, CSV, "ward,date of birth,NHS number\nLarch,1980-12-31,9990000018\nLarch,,9990000018\n");
        rows(trust, again, "").body("items.outcome", contains("ALREADY_THERE", "CREATED"));
    }

    @Test
    void ofTwoEqualRowsOfOneFileTheFirstMakesTheReferral() {
        String trust = Tokens.trust("RX2");
        UUID id = taken(trust, CSV, HEADER + "Rees,Larch,S3\nRees,Larch,s.3\n");
        var rows = rows(trust, id, "").body("items.outcome", contains("CREATED", "ALREADY_THERE")).extract().jsonPath();
        assertEquals(rows.getString("items[0].referralId"), rows.getString("items[1].referralId"));
    }

    @Test
    void theSameReferenceWithOtherContentIsRefusedAndChangesNothing() {
        String trust = Tokens.trust("RX3");
        UUID id = taken(trust, CSV, "callerReference,familyName,ward\nA1,Rees,Larch\nA1,Rees,Beech\nA2,Rees,Larch\n");
        rows(trust, id, "").body("items.outcome", contains("CREATED", "REFUSED", "CREATED"))
                .body("items[1].errors.pointer", contains("#/rows/3/callerReference"))
                .body("items[1].errors.code", contains("CALLER_REFERENCE_REUSED")).body("items[1].referralId", nullValue());
    }

    @Test
    void anotherOrganisationMayUseTheSameReference() {
        String row = "callerReference,familyName,ward\nA1,Rees,Larch\n";
        taken(Tokens.trust("RX4"), CSV, row);
        UUID other = taken(Tokens.trust("RX5"), CSV, row);
        read(Tokens.trust("RX5"), other).body("created", equalTo(1));
    }

    @Test
    void staffWhoTypeTheListsOfTwoTrustsDoNotMixTheirReferences() {
        String coordinator = Tokens.role(Role.COORDINATOR);
        String list = "callerReference,familyName,ward,referrerOdsCode\nS1,Rees,Larch,RX6\nS1,Okafor,Larch,RX7\nS1,Rees,Larch,RX6\n";
        UUID id = taken(coordinator, CSV, list);
        rows(coordinator, id, "").body("items.outcome", contains("CREATED", "CREATED", "ALREADY_THERE"));
        UUID again = taken(Tokens.role(Role.MANAGER), CSV, list);
        read(coordinator, again).body("alreadyThere", equalTo(3));
    }

    @Test
    void aRowThatIsWrongIsRefusedWithItsColumnsAndTheOthersAreTaken() {
        // Given
        String trust = Tokens.trust("RX8");
        // When
        UUID id = taken(trust, CSV, """
                nhsNumber,familyName,dateOfBirth,ward,section,sectionStartedAt,inpatient,consent,referrerOdsCode
                1234567890,Rees,31/12/80,Larch,S99,,maybe,perhaps,
                ,,,,,,,,RQQ
                ,Okafor,01/01/1980,Larch,S3,31/12/1979,yes,agreed,
                ,Adeyemi,,Larch,S3,,,,,oops
                ,Lindqvist,,Larch,,,,,
                """);
        // Then
        read(trust, id).body("status", equalTo("DONE")).body("created", equalTo(1)).body("refused", equalTo(4));
        String answer = rows(trust, id, "?outcome=REFUSED").body("items.row", contains(2, 3, 4, 5))
                .body("items[0].errors.pointer", contains("#/rows/2/dateOfBirth", "#/rows/2/section", "#/rows/2/inpatient",
                        "#/rows/2/consent"))
                .body("items[0].errors.code", contains("FORMAT", "UNKNOWN_CODE", "WRONG_SHAPE", "UNKNOWN_CODE"))
                .body("items[0].errors.message", hasItem(startsWith("Takes a day such as")))
                .body("items[1].errors.pointer", contains("#/rows/3", "#/rows/3", "#/rows/3/referrerOdsCode"))
                .body("items[1].errors.code", contains("NOT_IDENTIFIED", "NOT_FINDABLE", "NOT_YOUR_ORGANISATION"))
                .body("items[2].errors.pointer", contains("#/rows/4/sectionStartedAt"))
                .body("items[2].errors.code", contains("DATE_ORDER"))
                .body("items[3].errors.code", contains("VALUE_WITHOUT_COLUMN")).body("items.referralId", everyItem(nullValue()))
                .extract().asString();
        assertFalse(answer.contains("1234567890") || answer.contains("perhaps") || answer.contains("oops"), answer);
        assertEquals(List.of(),
                Rows.query("SELECT 1 FROM referral_import_row WHERE import_id = ? AND content IS NOT NULL", id));
    }

    @Test
    void aLineThatIsNoFormIsRefusedAndTheOthersAreTaken() {
        // Given
        String trust = Tokens.trust("RX9");
        String form = """
                {"person": {"familyName": "Rees"}, "referrer": {"kind": "MHA_OFFICE", "name": "Office"}, "location": {"ward": "Larch"},
                 "reason": "Asked"%s}"""
                .replace("\n", "");
        // When
        UUID id = taken(trust, NDJSON, String.join("\n", "no json", form.formatted(""), "[]", "\"text\"", "null", "{",
                form.formatted(", \"shoe\\u0000size\": 42"), form.formatted(", \"callerReference\": 7"),
                form.formatted(", \"callerReference\": \"\\u0000\""), form.formatted(", \"decisionAhead\": \"\\u0000\""),
                form.formatted(", \"decisionAhead\": \"\\ud800\""), "{\"a\": 1, \"a\": 2}", "{}\u0000", "{}{}",
                form.formatted(", \"callerReference\": \"B 1\"")));
        // Then
        rows(trust, id, "?outcome=CREATED").body("items.row", contains(2, 15));
        rows(trust, id, "?outcome=REFUSED").body("items.row", contains(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
                .body("items[0].errors.code", contains("NOT_JSON")).body("items[1].errors.code", contains("WRONG_SHAPE"))
                .body("items[5].errors.pointer", contains("#/rows/7/shoe?size"))
                .body("items[5].errors.code", contains("UNKNOWN_FIELD"))
                .body("items[6].errors.pointer", contains("#/rows/8/callerReference"))
                .body("items[8].errors.pointer", contains("#/rows/10/decisionAhead"))
                .body("items.errors.code.flatten()", not(hasItem("UNEXPECTED")));
    }

    @Test
    void pagesThroughTheRowsWithACursorThatIsGoodForNothingElse() {
        String trust = Tokens.trust("RXA");
        UUID id = taken(trust, CSV, csv(5));
        String next = rows(trust, id, "?limit=3").body("items.row", contains(2, 3, 4)).extract().path("next");
        rows(trust, id, "?limit=3&cursor=" + next).body("items.row", contains(5, 6)).body("next", nullValue());
        get(trust, "/v1/referral-imports/" + id + "/rows?outcome=CREATED&cursor=" + next).statusCode(400).body("code",
                equalTo("CURSOR_NOT_VALID"));
        get(trust, "/v1/referral-imports/" + id + "/rows?outcome=LOST").statusCode(400).body("errors.pointer",
                contains("#/query/outcome"));
    }

    @Test
    void aTrustSeesItsOwnImportsOnlyAndStaffSeeAll() {
        // Given
        UUID mine = taken(Tokens.trust("RXB"), CSV, csv(1));
        UUID others = taken(Tokens.trust("RXC"), CSV, csv(1));
        // Then
        get(Tokens.trust("RXB"), "/v1/referral-imports").statusCode(200).body("items.id", contains(mine.toString()))
                .body("items[0].created", equalTo(1));
        get(Tokens.trust("RXB"), "/v1/referral-imports/" + others).statusCode(404);
        get(Tokens.trust("RXB"), "/v1/referral-imports/" + others + "/rows").statusCode(404);
        assertEquals("NOT_YOUR_ORGANISATION", Rows.accessLog(others).getLast().get("refusal_reason"));
        get(Tokens.trust("RXB"), "/v1/referral-imports/" + UUID.randomUUID()).statusCode(404);
        get(Tokens.role(Role.MANAGER), "/v1/referral-imports?limit=2").statusCode(200).body("items.id",
                contains(others.toString(), mine.toString()));
        get(Tokens.role(Role.COORDINATOR), "/v1/referral-imports/" + mine).statusCode(200);
    }

    @Test
    void isAcceptedAtOnceAndTheSameKeyAndFileStartItOnce() {
        // Given
        String trust = Tokens.trust("RXD");
        String key = UUID.randomUUID().toString();
        // When
        String id = send(trust, CSV, bytes(csv(2)), key).statusCode(202).header("Cache-Control", "no-store")
                .body("status", equalTo("RUNNING")).body("received", equalTo(2)).body("processed", equalTo(0))
                .body("finishedAt", nullValue()).extract().path("id");
        // Then
        send(trust, CSV, bytes(csv(2)), key).statusCode(202).header("Idempotency-Replayed", "true").body("id", equalTo(id))
                .header("Location", endsWith("/v1/referral-imports/" + id));
        send(trust, CSV, bytes(csv(3)), key).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        given().urlEncodingEnabled(false).auth().oauth2(trust).contentType(CSV).body(bytes(csv(1))).post("/v1/referrals:import")
                .then().statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        Lists.awaitEnd(UUID.fromString(id));
        assertEquals(List.of("CREATE", "READ"),
                Rows.accessLog(UUID.fromString(id)).stream().map(entry -> entry.get("action")).toList());
        assertEquals(1, imports("ods:RXD"));
    }

    @Test
    void whatCannotBeReadAsAWholeLeavesNothing() {
        String trust = Tokens.trust("RXE");
        refused(trust, CSV, bytes("shoe size\n42\n"), 400, "#/header", "NO_HEADER");
        refused(trust, CSV, bytes("ward,shoe size\nLarch,42\n"), 400, "#/header/2", "UNKNOWN_COLUMN");
        refused(trust, CSV, "ward\nLarch\nBöckling\n".getBytes(StandardCharsets.ISO_8859_1), 400, "#", "NOT_UTF8");
        refused(trust, CSV, bytes("ward\n\"Larch\n"), 400, "#/rows/2", "NOT_CSV");
        refused(trust, CSV, bytes("ward\n" + "x".repeat(70_000) + "\n"), 400, "#/rows/2", "ROW_TOO_LONG");
        refused(trust, NDJSON, bytes("{}\n" + " ".repeat(70_000) + "\n"), 400, "#/rows/2", "ROW_TOO_LONG");
        refused(trust, CSV, bytes("ward\n"), 422, "#/rows", "NO_ROWS");
        refused(trust, CSV, new byte[0], 400, "#/header", "NO_HEADER");
        refused(trust, NDJSON, new byte[0], 422, "#/rows", "NO_ROWS");
        refused(trust, CSV, bytes(csv(10_001)), 422, "#/rows/10002", "TOO_MANY_ROWS");
        assertEquals(0, imports("ods:RXE"));
        assertEquals(List.of(), Rows.query("SELECT 1 FROM referral WHERE referring_organisation = 'RXE'"));
    }

    @Test
    void takesAsManyRowsAsItSays() {
        given().urlEncodingEnabled(false).auth().oauth2(Tokens.trust("RXE")).contentType(CSV).body(bytes(csv(10_000)))
                .post("/v1/referrals:import?validateOnly=true").then().statusCode(200).body("received", equalTo(10_000));
        assertEquals(0, imports("ods:RXE"));
    }

    @Test
    void takesNoOtherMediaTypeAndNoOtherEncoding() {
        String trust = Tokens.trust("RXE");
        for (String mediaType : List.of("application/json", "text/plain", "text/csv; charset=ISO-8859-1",
                "application/vnd.ms-excel")) {
            send(trust, mediaType, bytes(csv(1)), UUID.randomUUID().toString()).statusCode(415).body("code",
                    equalTo("MEDIA_TYPE_NOT_SUPPORTED"));
        }
        assertEquals(0, imports("ods:RXE"));
    }

    @Test
    void takesALargerFileThanAnyOtherBodyMayBe() throws IOException {
        // Given
        String trust = Tokens.trust("RXF");
        String note = "x".repeat(60_000);
        StringBuilder list = new StringBuilder("familyName,reason\n");
        while (list.length() < 2 * 1024 * 1024) {
            list.append("Rees,").append(note).append('\n');
        }
        // When
        UUID id = taken(trust, CSV, list.toString());
        // Then
        rows(trust, id, "").body("items.outcome", everyItem(equalTo("REFUSED")));
        assertEquals("HTTP/1.1 413", announced(trust, "/v1/referrals", 1024 * 1024 + 1));
        assertEquals("HTTP/1.1 413", announced(trust, "/v1/referrals:import", 16 * 1024 * 1024 + 1));
        assertEquals(1, imports("ods:RXF"));
    }

    @Test
    void whileEligibilityIsAwayTheRowsAreTakenAllTheSame() {
        String trust = Tokens.trust("RXG");
        eligibility.answers(DETERMINATIONS, 503, "{}");
        UUID id = taken(trust, CSV, csv(9));
        read(trust, id).body("created", equalTo(9));
        assertEquals(9L, Rows.query("""
                SELECT count(*) AS n FROM referral WHERE referring_organisation = 'RXG' AND status = 'SUBMITTED'
                AND next_ask_at IS NOT NULL""").getFirst().get("n"));
    }

    private static void refused(String token, String mediaType, byte[] file, int status, String pointer, String code) {
        send(token, mediaType, file, UUID.randomUUID().toString()).statusCode(status)
                .contentType("application/problem+json").body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    /** What is answered to a body that is announced and not sent. */
    private static String announced(String token, String path, int length) throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nContent-Length: "
                            + length + "\r\nIdempotency-Key: large\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static int imports(String owner) {
        return Rows.query("SELECT 1 FROM referral_import WHERE owner = ?", owner).size();
    }

    private static ValidatableResponse read(String token, UUID id) {
        return get(token, "/v1/referral-imports/" + id).statusCode(200);
    }

    private static ValidatableResponse rows(String token, UUID id, String query) {
        return get(token, "/v1/referral-imports/" + id + "/rows" + query).statusCode(200);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String example(String ending) {
        try {
            return Files.readString(Path.of("../docs/examples/mha-office-list." + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
