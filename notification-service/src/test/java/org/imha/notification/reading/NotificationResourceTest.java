package org.imha.notification.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.SafeguardingDecided;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.identity.Role;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.notification.testing.WithMailServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithMailServer.class)
class NotificationResourceTest {

    private final UUID subject = VersionedEntity.newId();
    private final UUID referral = VersionedEntity.newId();

    @Test
    void coordinatorsFindWhatWasToldOfAReferral() {
        // Given
        Events.deliver(new ReferralReceived(subject, "/"));

        // When
        ValidatableResponse answer = get("?subjectId=" + subject, Tokens.role(Role.COORDINATOR));

        // Then
        answer.statusCode(200).body("items", hasSize(1)).body("next", nullValue())
                .body("items[0].template", equalTo("NEW_ITEM")).body("items[0].recipient.kind", equalTo("TEAM"))
                .body("items[0].recipient.id", equalTo("COORDINATORS")).body("items[0].subjectId", equalTo(subject.toString()))
                .body("items[0].status", equalTo("PENDING")).body("items[0].attempts", equalTo(0))
                .body("items[0].sentAt", nullValue());
        UUID id = UUID.fromString(answer.extract().path("items[0].id"));
        assertEquals("LIST", Rows.accessLog(id).getFirst().get("action"));
    }

    @Test
    void anAdvocateFindsTheirOwnOnly() {
        // Given
        Events.deliver(new ReferralReceived(subject, "/"));
        UUID mine = allocatedTo("advocate-one");
        UUID anothers = allocatedTo("advocate-two");

        // When Then
        String advocate = Tokens.person("advocate-one", Role.ADVOCATE);
        get("?subjectId=" + mine, advocate).body("items.relatedIds", contains(contains(referral.toString())));
        get("?subjectId=" + anothers, advocate).statusCode(200).body("items", empty());
        get("?subjectId=" + subject, advocate).body("items", empty());
        get("", advocate).body("items.recipient.id", everyItem(equalTo("advocate-one")));
    }

    @Test
    void whatIsToldOfAConcernIsForManagersAndWhoeverWasTold() {
        // Given
        UUID caseId = VersionedEntity.newId();
        Events.deliver(new SafeguardingRaised(subject, caseId, "/"));
        UUID toTheLeads = notificationAbout(subject);
        Events.deliver(new SafeguardingDecided(subject, caseId, "advocate-one", "/"));

        // When Then
        String about = "?subjectId=" + subject;
        get(about, Tokens.role(Role.MANAGER)).body("items.template", contains("ITEM_CHANGED", "ITEM_URGENT"));
        get("/" + toTheLeads, Tokens.role(Role.MANAGER)).statusCode(200);
        get(about, Tokens.role(Role.COORDINATOR)).statusCode(200).body("items", empty());
        get("/" + toTheLeads, Tokens.role(Role.COORDINATOR)).statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(toTheLeads).getLast().get("refusal_reason"));
        get(about, Tokens.person("advocate-one", Role.ADVOCATE)).body("items.template", contains("ITEM_CHANGED"));
        get(about, Tokens.person("advocate-two", Role.ADVOCATE)).body("items", empty());
        Events.deliver(new SafeguardingDecided(subject, caseId, "a-coordinator", "/"));
        get(about, Tokens.person("a-coordinator", Role.COORDINATOR)).body("items.recipient.id", contains("a-coordinator"));
    }

    @Test
    void whatIsNotYoursReadsLikeWhatIsNotThere() {
        // Given
        UUID id = notificationAbout(allocatedTo("advocate-two"));

        // When
        String notYours = get("/" + id, Tokens.person("advocate-one", Role.ADVOCATE)).statusCode(404).extract().path("detail");
        String notThere = get("/" + UUID.randomUUID(), Tokens.person("advocate-one", Role.ADVOCATE)).statusCode(404).extract()
                .path("detail");

        // Then
        assertEquals(notThere, notYours);
        assertEquals("NOT_YOURS", Rows.accessLog(id).getFirst().get("refusal_reason"));
    }

    @Test
    void oneNotificationCarriesItsEntityTag() {
        UUID id = notificationAbout(allocatedTo("advocate-one"));

        get("/" + id, Tokens.person("advocate-one", Role.ADVOCATE)).statusCode(200).header("ETag", equalTo("\"0\""))
                .body("id", equalTo(id.toString()));
        get("/" + id, Tokens.role(Role.MANAGER)).statusCode(200);
        assertEquals("READ", Rows.accessLog(id).getFirst().get("action"));
    }

    @Test
    void narrowsDownByStatusAndPages() {
        // Given
        for (int i = 0; i < 3; i++) {
            Events.deliver(new ReferralReceived(subject, "/"));
        }

        // When
        ValidatableResponse first = get("?limit=2&subjectId=" + subject, Tokens.role(Role.MANAGER));

        // Then
        String next = first.body("items", hasSize(2)).extract().path("next");
        get("?limit=2&subjectId=" + subject + "&cursor=" + next, Tokens.role(Role.MANAGER)).body("items", hasSize(1));
        get("?subjectId=" + subject + "&status=FAILED", Tokens.role(Role.MANAGER)).body("items", empty());
        get("?subjectId=" + subject + "&status=PENDING", Tokens.role(Role.MANAGER)).body("items", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "?subjectId=x", "?status=LOST", "?limit=0", "?cursor=x" })
    void refusesParametersThatMeanNothing(String query) {
        get(query, Tokens.role(Role.COORDINATOR)).statusCode(400).contentType("application/problem+json");
    }

    private UUID allocatedTo(String advocate) {
        UUID caseId = VersionedEntity.newId();
        Events.deliver(new CaseAllocated(caseId, referral, advocate, "/"));
        return caseId;
    }

    private static UUID notificationAbout(UUID subject) {
        return (UUID) Rows.query("SELECT id FROM notification WHERE subject_id = ?", subject).getFirst().get("id");
    }

    private static ValidatableResponse get(String rest, String token) {
        return given().auth().oauth2(token).get("/v1/notifications" + rest).then();
    }
}
