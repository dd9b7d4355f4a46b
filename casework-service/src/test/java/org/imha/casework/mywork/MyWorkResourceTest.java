package org.imha.casework.mywork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class MyWorkResourceTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(LONDON);

    @Test
    void showsWhatIsDueTodayWhatIsNearAndNothingOfOthers() {
        // Given
        String somebody = Tokens.person("advocate-at-work", Role.ADVOCATE);
        UUID today = held("advocate-at-work", somebody, TODAY);
        UUID soon = held("advocate-at-work", somebody, TODAY.plusDays(7));
        held("advocate-at-work", somebody, TODAY.plusDays(8));
        held("advocate-next-door", Tokens.person("advocate-next-door", Role.ADVOCATE), TODAY);

        // When
        var work = as(somebody).get("/v1/my/work").then();

        // Then
        work.statusCode(200).body("today", equalTo(TODAY.toString())).body("dueToday.count", equalTo(1))
                .body("dueToday.items.caseId", contains(today.toString())).body("dueToday.items.kind", contains("HOLD_REVIEW"))
                .body("dueToday.items.displayName", contains("Sam")).body("near.items.caseId", contains(soon.toString()))
                .body("waiting.first", hasSize(0));
        assertEquals("LIST", Rows.accessLog(today).getLast().get("action"));
    }

    @Test
    void aDeadlineComesUpByItsLastSafeDay() {
        // Given
        String somebody = Tokens.person("advocate-deadline", Role.ADVOCATE);
        UUID id = waiting(false);
        allocate(id, "advocate-deadline", version(id)).statusCode(200);
        as(somebody).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"what\": \"ECT\", \"title\": \"First treatment\", \"lastSafeDay\": \"%s\"}"
                        .formatted(TODAY.plusDays(3)))
                .post("/v1/cases/{id}/deadlines", id).then().statusCode(201);

        // When
        var work = as(somebody).get("/v1/my/work").then();

        // Then
        work.body("near.items.caseId", contains(id.toString()));
    }

    @Test
    void aMeetingComesUpOnItsDayInLondonAndStaysUntilSomebodySaysHowItWent() {
        // Given
        String somebody = Tokens.person("advocate-meeting", Role.ADVOCATE);
        UUID id = waiting(false);
        allocate(id, "advocate-meeting", version(id)).statusCode(200);
        String tribunal = meeting(id, "TRIBUNAL", TODAY.plusDays(7).atTime(0, 30), somebody);
        meeting(id, "WARD_ROUND", TODAY.plusDays(8).atTime(0, 30), somebody);

        // When
        as(somebody).get("/v1/my/work").then().body("dueToday.count", equalTo(0)).body("near.items.kind", contains("TRIBUNAL"))
                .body("near.items.dueOn", contains(TODAY.plusDays(7).toString()))
                .body("near.items.detailUrl", contains(tribunal));
        Rows.execute(
                "UPDATE meeting SET scheduled_at = now() - interval '3 days', ends_at = NULL WHERE type = 'TRIBUNAL' AND case_id = ?",
                id);

        // Then
        as(somebody).get("/v1/my/work").then().body("dueToday.items.detailUrl", contains(tribunal)).body("near.count",
                equalTo(0));
        as(somebody).header("If-Match", "\"0\"").body("{\"viewsHeard\": true, \"legallyRepresented\": true}")
                .post(tribunal + "/attendance").then().statusCode(200);
        as(somebody).get("/v1/my/work").then().body("dueToday.count", equalTo(0));
    }

    @Test
    void privacyThatIsToBeLookedAtAgainComesUp() {
        // Given
        String somebody = Tokens.person("advocate-privacy", Role.ADVOCATE);
        UUID id = waiting(false);
        allocate(id, "advocate-privacy", version(id)).statusCode(200);
        String visit = as(somebody).header("Idempotency-Key", UUID.randomUUID()).body("""
                {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "place": "Corridor",
                 "arrivedAt": "2026-01-07T10:00:00Z", "leftAt": "2026-01-07T10:30:00Z", "outcome": "MET",
                 "privacy": "IN_SIGHT_ONLY", "privacyDeparture": {"reason": "NO_ROOM", "minutes": 20, "advocateAgrees": false,
                 "patientView": "Minds it", "reviewOn": "%s"}}""".formatted(TODAY)).post("/v1/cases/{id}/visits", id).then()
                .statusCode(201).extract().header("Location").replaceFirst("^.*(?=/v1/)", "");

        // When
        as(somebody).get("/v1/my/work").then().body("dueToday.items.kind", contains("PRIVACY_REVIEW"))
                .body("dueToday.items.detailUrl", contains(visit));
        as(somebody).header("If-Match", "\"0\"")
                .body("{\"result\": \"PRIVACY_RESTORED\", \"reviewedOn\": \"" + TODAY + "\"}")
                .post(visit + "/privacy-review").then().statusCode(200);

        // Then
        as(somebody).get("/v1/my/work").then().body("dueToday.count", equalTo(0));
    }

    @Test
    void whatIsOverdueStaysAndWhatIsClosedIsGone() {
        // Given
        String somebody = Tokens.person("advocate-overdue", Role.ADVOCATE);
        UUID id = held("advocate-overdue", somebody, TODAY);
        Rows.execute("UPDATE case_file SET hold_review_on = ? WHERE id = ?", java.sql.Date.valueOf(TODAY.minusDays(9)), id);

        // When
        as(somebody).get("/v1/my/work").then().body("dueToday.items.caseId", contains(id.toString()));
        change(id, "closure", "{\"reason\": \"DISCHARGED\"}", somebody).statusCode(200);

        // Then
        as(somebody).get("/v1/my/work").then().body("dueToday.count", equalTo(0));
    }

    @Test
    void theReviewOfNonInstructedWorkComesUp() {
        String somebody = Tokens.person("advocate-review", Role.ADVOCATE);
        UUID id = waiting(false);
        allocate(id, "advocate-review", version(id)).statusCode(200);
        change(id, "mode", """
                {"mode": "NON_INSTRUCTED", "since": "2026-01-06", "approach": "WATCHING_BRIEF", "consulted": "The ward",
                 "reviewOn": "%s", "reason": "Cannot follow this at present"}""".formatted(TODAY.plusDays(3)), somebody)
                .statusCode(200);
        as(somebody).get("/v1/my/work").then().body("near.items.kind", contains("MODE_REVIEW"));
    }

    @Test
    void theOfficeSeesWhoWaitsTheNearestDeadlineFirstThenUrgencyThenAge() {
        // Given
        UUID plain = waiting(false);
        UUID urgent = waiting(false);
        UUID deadline = waiting(false);
        Rows.execute("UPDATE case_file SET urgent = true WHERE id = ?", urgent);
        Rows.execute("UPDATE case_file SET next_deadline_on = '2020-01-01' WHERE id = ?", deadline);
        Rows.execute("UPDATE case_file SET received_at = '2020-01-01T00:00:00Z' WHERE id IN (?, ?)", urgent, plain);

        // When
        List<String> first = as(coordinator()).get("/v1/my/work").then().statusCode(200)
                .body("waiting.count", greaterThanOrEqualTo(3)).body("unread", hasSize(0)).extract()
                .path("waiting.first.caseId");

        // Then
        assertEquals(deadline.toString(), first.getFirst());
        assertTrue(first.contains(urgent.toString()));
        assertTrue(!first.contains(plain.toString()) || first.indexOf(urgent.toString()) < first.indexOf(plain.toString()));
    }

    private static String meeting(UUID caseId, String type, LocalDateTime at, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"type\": \"%s\", \"scheduledAt\": \"%s\", \"requestedBy\": \"PATIENT\"}".formatted(type,
                        at.atZone(LONDON).toInstant()))
                .post("/v1/cases/{id}/meetings", caseId).then().statusCode(201).extract().header("Location")
                .replaceFirst("^.*(?=/v1/)", "");
    }

    private static UUID held(String advocate, String token, LocalDate reviewOn) {
        UUID id = waiting(false);
        allocate(id, advocate, version(id)).statusCode(200);
        change(id, "hold", "{\"reason\": \"TOO_UNWELL\", \"reviewOn\": \"" + reviewOn + "\"}", token).statusCode(200);
        return id;
    }
}
