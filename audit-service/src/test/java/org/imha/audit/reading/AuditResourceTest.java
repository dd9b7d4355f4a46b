package org.imha.audit.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.audit.testing.AuditDatabase;
import org.imha.audit.testing.Told;
import org.imha.kernel.identity.Role;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class AuditResourceTest {

    private final String stream = Told.freshStream();

    @Test
    void showsEverythingThatConcernsARecordNewestFirst() {
        // Given
        UUID caseId = VersionedEntity.newId();
        ReceivedEvent fact = Told.fact(stream, "uk.org.imha.case.opened.v1", Map.of("caseId", caseId));
        ReceivedEvent access = Told.access(stream, Told.read("advocate-one", caseId));
        Events.deliver(fact);
        Events.deliver(access);

        // When
        ValidatableResponse answer = list("?resourceId=" + caseId);

        // Then
        answer.statusCode(200).body("items.id", contains(access.id().toString(), fact.id().toString()))
                .body("next", nullValue()).header("Cache-Control", equalTo("no-store"))
                .body("items[0].actorId", equalTo("advocate-one")).body("items[0].actorRoles", contains("ADVOCATE"))
                .body("items[0].kind", equalTo("ACCESS")).body("items[0].action", equalTo("READ"))
                .body("items[0].position", equalTo(2)).body("items[0].hash", notNullValue())
                .body("items[0].correlationId", equalTo(access.correlationId()))
                .body("items[1].kind", equalTo("FACT")).body("items[1].actorId", nullValue())
                .body("items[1].type", equalTo("uk.org.imha.case.opened.v1"));
    }

    @Test
    void readingTheTrailIsItselfRecorded() {
        // Given
        ReceivedEvent event = Told.access(stream, Told.read("advocate-one", UUID.randomUUID()));
        Events.deliver(event);

        // When
        list("?stream=" + stream).statusCode(200);

        // Then
        Map<String, Object> line = Rows.accessLog(event.id()).getFirst();
        assertEquals("LIST", line.get("action"));
        assertEquals("audit-entry", line.get("resource_type"));
        assertEquals("some-auditor", line.get("actor_id"));
        assertEquals(1, Rows.query("SELECT 1 FROM outbox WHERE aggregatetype = 'audit.access-log.v1' AND aggregateid = ?",
                line.get("id")).size());
    }

    @Test
    void findsWhatBelongsToOneRequest() {
        // Given
        ReceivedEvent event = Told.access(stream, Told.read("advocate-one", UUID.randomUUID()));
        Events.deliver(event);

        // When Then
        list("?correlationId=" + event.correlationId()).body("items.id", contains(event.id().toString()));
        list("?correlationId=" + event.correlationId() + "&stream=" + stream).body("items", hasSize(1));
        list("?correlationId=" + event.correlationId() + "&resourceId=" + UUID.randomUUID()).body("items", empty());
        list("?limit=1").body("items", hasSize(1));
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        // Given
        Told.facts(stream, 5);

        // When
        ValidatableResponse first = list("?limit=3&stream=" + stream);
        String next = first.extract().path("next");
        ValidatableResponse second = list("?limit=3&stream=" + stream + "&cursor=" + next);

        // Then
        first.body("items.position", contains(5, 4, 3)).header("Link", containsString("rel=\"next\""));
        second.body("items.position", contains(2, 1)).body("next", nullValue());
        list("?cursor=" + next).statusCode(400).body("code", equalTo("CURSOR_NOT_VALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "resourceId=x", "correlationId=%00", "stream=%00", "stream=A", "limit=0",
            "limit=201", "cursor=x" })
    void refusesParametersThatMeanNothing(String query) {
        list("?" + query).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anUnknownRecordHasNoTrail() {
        list("?resourceId=" + UUID.randomUUID()).statusCode(200).body("items", equalTo(List.of()));
    }

    private static ValidatableResponse list(String query) {
        return given().auth().oauth2(Tokens.role(Role.AUDITOR)).urlEncodingEnabled(false).get("/v1/audit/entries" + query)
                .then();
    }
}
