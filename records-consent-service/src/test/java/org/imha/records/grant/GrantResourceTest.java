package org.imha.records.grant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.imha.records.testing.KnownCase.advocate;
import static org.imha.records.testing.KnownCase.create;
import static org.imha.records.testing.KnownCase.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.imha.records.testing.HeldTable;
import org.imha.records.testing.KnownCase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GrantResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String CREATED = "uk.org.imha.records.grant-created.v1";
    private static final String WITHDRAWN = "uk.org.imha.records.grant-withdrawn.v1";

    @Inject
    GrantExpirySweep sweep;

    @Test
    void consentMakesAGrantForTheCasesAdvocateThatEndsWithinFourWeeks() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID id = UUID.fromString(create(known.consent()).statusCode(201).header("ETag", "\"0\"")
                .body("status", equalTo("ACTIVE"))
                .body("advocateId", equalTo("advocate-one")).body("actions[0].allowed", equalTo(true)).extract().path("id"));
        assertEquals(List.of(CREATED), Rows.announced(id));
        assertEquals("CREATE", Rows.accessLog(id).getFirst().get("action"));
        assertEquals(28, Rows
                .query("SELECT round(extract(epoch FROM expires_at - created_at) / 86400)::int AS days FROM records_access_grant WHERE id = ?",
                        id)
                .getFirst().get("days"));
    }

    @Test
    void theRecordHoldersDecisionNeedsEveryPartOfIt() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        String decision = known.recordHolderDecision(TODAY);
        create(decision).statusCode(201);
        create(decision.replace("\"considersAppropriate\": true", "\"considersAppropriate\": false")).statusCode(422)
                .body("errors.pointer", contains("#/recordHolderDecision/considersAppropriate"));
        create(decision.replaceFirst("\"incapacity\": \\{[^}]*},", "")).statusCode(422)
                .body("errors.pointer", contains("#/recordHolderDecision/incapacity"));
    }

    @Test
    void evidenceNamesSomebodyAndIsNoProphecy() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        String tomorrow = TODAY.plusDays(1).toString();
        create(known.consent().replace("Dr Example", " ")).statusCode(422)
                .body("errors.pointer", contains("#/consent/capacity/assessedBy"));
        create(known.consent().replace("2026-06-10", tomorrow).replace("\"WRITTEN\"", "\"WITNESSED\", \"witness\": \"\""))
                .statusCode(422).body("errors.pointer", contains("#/consent/witness", "#/consent/capacity/assessedOn"));
        create(known.recordHolderDecision(TODAY.plusDays(1)).replace("A. Manager", "").replace("Records manager", ""))
                .statusCode(422)
                .body("errors.pointer", contains("#/recordHolderDecision/decidedBy", "#/recordHolderDecision/role"));
        create(known.recordHolderDecision(TODAY.plusDays(1))).statusCode(422)
                .body("errors.pointer", contains("#/recordHolderDecision/incapacity/assessedOn"));
    }

    @Test
    void noRecordHolderDecidesForAPersonWhoWithdrewUnlessTheyWereFoundUnableSince() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID consented = known.granted();
        withdraw(consented, advocate("advocate-one")).statusCode(200);

        // When
        var sameDay = create(known.recordHolderDecision(TODAY));

        // Then
        sameDay.statusCode(422).body("errors.pointer", contains("#/recordHolderDecision/incapacity/assessedOn"))
                .body("errors.code", contains("BEFORE_THE_WITHDRAWAL"));
        Rows.execute("UPDATE grant_status_change SET changed_at = now() - interval '1 day' WHERE grant_id = ?", consented);
        create(known.recordHolderDecision(TODAY.minusDays(1))).statusCode(422);
        create(known.recordHolderDecision(TODAY)).statusCode(201);
    }

    @Test
    void aRouteCarriesItsOwnEvidenceAndNotTheOthers() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        create("""
                {"caseId": "%s", "route": "CONSENT",
                 "recordHolderDecision": {"decidedBy": "A", "role": "B", "decidedAt": "2026-06-01T10:00:00Z",
                    "incapacity": {"assessedBy": "C", "assessedOn": "2026-06-01"}},
                 "scope": {"holderOdsCode": "RXM", "recordType": "SECTION_117_AFTERCARE", "purpose": "Review",
                           "from": "2026-02-01", "to": "2026-01-01"},
                 "expiresAt": "2036-01-01T00:00:00Z"}""".formatted(known.id())).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/consent", "#/recordHolderDecision", "#/scope/to"));
    }

    @Test
    void onlyTheCasesAdvocateAndOnlyWhileThereArePowers() {
        create(KnownCase.of(EligibilityStanding.UNDETERMINED).consent()).statusCode(409).body("code",
                equalTo("PERSON_DOES_NOT_QUALIFY"));
        KnownCase closed = KnownCase.ofAQualifyingPerson();
        Events.deliver(new CaseClosed(closed.id(), closed.referralId(), "/v1/cases/" + closed.id()));
        create(closed.consent()).statusCode(409).body("code", equalTo("CASE_CLOSED"));
        given().auth().oauth2(advocate("advocate-two")).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(KnownCase.ofAQualifyingPerson().consent()).post("/v1/records-grants").then().statusCode(404);
        create(new KnownCase(UUID.randomUUID(), UUID.randomUUID()).consent()).statusCode(404);
    }

    @Test
    void aWithdrawalTakesEffectAtOnceAndOnceHoweverOftenItIsSent() throws Exception {
        UUID id = KnownCase.ofAQualifyingPerson().granted();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var calls = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> withdraw(id, Tokens.role(Role.COORDINATOR)).statusCode(200)
                            .body("status", equalTo("WITHDRAWN"))))
                    .toList();
            for (var call : calls) {
                call.get();
            }
        }
        assertEquals(List.of(CREATED, WITHDRAWN), Rows.announced(id));
    }

    @Test
    void twoGrantsOfACaseAreWithdrawnAtOnceWithoutWaitingForEachOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            KnownCase known = KnownCase.ofAQualifyingPerson();
            List<UUID> both = List.of(known.granted(), known.granted());
            try (var threads = Executors.newFixedThreadPool(2)) {
                var calls = both.stream()
                        .map(id -> threads.submit(() -> withdraw(id, advocate("advocate-one")).statusCode(200)))
                        .toList();
                for (var call : calls) {
                    call.get();
                }
            }
            both.forEach(id -> assertEquals(List.of(CREATED, WITHDRAWN), Rows.announced(id)));
        }
    }

    @Test
    void aGrantThatIsJustBeingMadeDoesNotSlipPastAWithdrawal() throws Exception {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID first = known.granted();
        String consent = known.consent();
        try (var threads = Executors.newFixedThreadPool(2); var grants = new HeldTable("records_access_grant")) {
            var creating = threads.submit(() -> create(consent).statusCode(201));
            grants.awaitWaiting(1);

            // When
            var withdrawing = threads.submit(() -> withdraw(first, advocate("advocate-one")).statusCode(200));
            grants.awaitWaiting(2);
            grants.close();
            creating.get();
            withdrawing.get();
        }

        // Then
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo("GRANT_WITHDRAWN"));
    }

    @Test
    void theFourWeeksCountFromTheConsentAndAnOldOneIsAskedForAgain() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        create(known.consentGivenAt(Instant.now().minus(29, ChronoUnit.DAYS))).statusCode(422).body("errors.code",
                contains("TOO_OLD"));
        create(known.consent().replaceFirst("\\{", "{\"expiresAt\": \"2036-01-01T00:00:00Z\",")).statusCode(422)
                .body("errors.pointer", contains("#/expiresAt"));
    }

    @Test
    void aWithdrawalEndsEveryGrantForTheSameRecordsAndAnEarlierConsentDoesNotOutliveIt() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID first = known.granted();
        UUID second = known.granted();

        // When
        withdraw(first, advocate("advocate-one")).statusCode(200);

        // Then
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo("GRANT_WITHDRAWN"));
        assertEquals(WITHDRAWN, Rows.announced(second).getLast());
        create(known.consentGivenAt(Instant.now().minus(1, ChronoUnit.HOURS))).statusCode(409)
                .body("code", equalTo("BASIS_WAS_WITHDRAWN"));
        known.granted();
        known.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    @Test
    void aWithdrawalAfterTheEndIsNotLost() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID id = known.granted();
        Instant laterConsent = Instant.now();
        runOut(id);

        // When
        withdraw(id, advocate("advocate-one")).statusCode(200).body("status", equalTo("WITHDRAWN"));

        // Then
        create(known.consentGivenAt(laterConsent)).statusCode(409).body("code", equalTo("BASIS_WAS_WITHDRAWN"));
        assertEquals(List.of(CREATED, "uk.org.imha.records.grant-expired.v1", WITHDRAWN),
                Rows.announced(id));
    }

    @Test
    void whatAnEndedGrantRestedOnServesNoSecondTime() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        Instant givenAt = Instant.now();
        UUID id = UUID.fromString(create(known.consentGivenAt(givenAt)).statusCode(201).extract().path("id"));
        create(known.consentGivenAt(givenAt)).statusCode(201);

        // When
        Rows.execute("UPDATE records_access_grant SET expires_at = now() - interval '1 second' WHERE id = ?", id);

        // Then
        create(known.consentGivenAt(givenAt)).statusCode(409).body("code", equalTo("BASIS_NOT_FRESH"));
        create(known.consentGivenAt(givenAt.minusSeconds(1))).statusCode(409).body("code", equalTo("BASIS_NOT_FRESH"));
        create(known.consentGivenAt(givenAt).replace("RXM", "RXT")).statusCode(201);
        known.granted();
    }

    @Test
    void anotherAdvocateSeesNoneOfIt() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID id = known.granted();
        given().auth().oauth2(advocate("advocate-two")).get("/v1/records-grants/" + id).then().statusCode(404);
        withdraw(id, advocate("advocate-two")).statusCode(404);
        given().auth().oauth2(advocate("advocate-two")).get("/v1/records-grants?caseId=" + known.id()).then().statusCode(200)
                .body("items", hasSize(0));
        given().auth().oauth2(advocate("advocate-one")).get("/v1/records-grants?caseId=" + known.id()).then().statusCode(200)
                .body("items.id", contains(id.toString()));
        assertEquals(2, Rows.accessLog(id).stream().filter(row -> "NOT_YOURS".equals(row.get("refusal_reason"))).count());
    }

    @Test
    void aGrantWhoseTimeIsOverExpiresOnce() {
        UUID id = KnownCase.ofAQualifyingPerson().granted();
        runOut(id);
        sweep.expire();
        assertEquals(List.of(CREATED, "uk.org.imha.records.grant-expired.v1"), Rows.announced(id));
        assertEquals("CHANGE records-consent-service",
                Rows.accessLog(id).getLast().get("action") + " " + Rows.accessLog(id).getLast().get("actor_id"));
    }

    private void runOut(UUID id) {
        Rows.execute("UPDATE records_access_grant SET expires_at = now() - interval '1 second' WHERE id = ?", id);
        sweep.expire();
    }
}
