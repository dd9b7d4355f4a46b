package org.imha.referral.lifecycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.WebApplicationException;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.identity.Role;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class CaseAllocatedHandlerTest {

    private static final String TRUST = Tokens.trust("RXM");
    private static final String JO = """
            {"name": "Jo Example", "phone": "01632 960 111", "email": "jo@provider.example"}""";

    Neighbour eligibility;
    private final UUID caseId = UUID.randomUUID();
    private UUID id;

    @BeforeEach
    void aCaseIsOpen() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        id = submitted(onSection3());
        Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
    }

    private void caseworkAnswers(int status, String body) {
        eligibility.answers("/casework/v1/cases/" + caseId + "/advocate", status, body);
    }

    private ReceivedEvent allocated(String advocateId) {
        return Events.deliver(new CaseAllocated(caseId, id, advocateId, "/v1/cases/" + caseId));
    }

    private ValidatableResponse read(String token) {
        return given().auth().oauth2(token).get("/v1/referrals/" + id).then();
    }

    private Map<String, Object> row() {
        return Rows.query("SELECT allocated, advocate_name, advocate_phone, advocate_email FROM referral WHERE id = ?", id)
                .getFirst();
    }

    @Test
    void theReferringTrustReadsWhoTheAdvocateIsAndHowToReachThem() {
        // Given
        read(TRUST).statusCode(200).body("progress", equalTo("Accepted")).body("advocate", nullValue());
        caseworkAnswers(200, JO);

        // When
        ReceivedEvent event = allocated("advocate-one");

        // Then
        assertFalse(Events.deliver(event));
        read(TRUST).statusCode(200).body("progress", equalTo("Allocated")).body("advocate.name", equalTo("Jo Example"))
                .body("advocate.phone", equalTo("01632 960 111")).body("advocate.email", equalTo("jo@provider.example"));
        read(Tokens.role(Role.COORDINATOR)).body("advocate.name", equalTo("Jo Example"));
        assertEquals(Map.of("allocated", true, "advocate_name", "Jo Example", "advocate_phone", "01632 960 111",
                "advocate_email", "jo@provider.example"), row());
        assertEquals("casework-service",
                Rows.accessLog(id).stream().filter(line -> line.get("action").equals("CHANGE")).toList()
                        .getLast().get("actor_id"));
    }

    @Test
    void anotherTrustAndOurOwnServicesDoNot() {
        caseworkAnswers(200, JO);
        allocated("advocate-one");
        read(Tokens.trust("RXT")).statusCode(404);
        read(Tokens.service("casework-service")).statusCode(200).body("advocate", nullValue());
    }

    @Test
    void whoTakesOverIsNamedInstead() {
        // Given
        caseworkAnswers(200, JO);
        allocated("advocate-one");
        String before = read(TRUST).extract().header("ETag");

        // When
        caseworkAnswers(200, "{\"name\": \"Kim Other\"}");
        allocated("advocate-two");

        // Then
        var answer = read(TRUST).body("advocate", equalTo(Map.of("name", "Kim Other")));
        assertFalse(before.equals(answer.extract().header("ETag")));
    }

    @Test
    void nobodyIsNamedOnceTheCaseWaitsAgainOrIsClosed() {
        caseworkAnswers(200, JO);
        allocated("advocate-one");
        Events.deliver(new CaseReopened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
        read(TRUST).body("progress", equalTo("Accepted")).body("advocate", nullValue());
        allocated("advocate-one");
        Events.deliver(new CaseClosed(caseId, id, "/v1/cases/" + caseId));
        read(TRUST).body("progress", equalTo("Closed")).body("advocate", nullValue());
        read(Tokens.role(Role.MANAGER)).body("advocate", nullValue());
        assertNull(row().get("advocate_name"));
        assertNull(row().get("advocate_phone"));
    }

    @Test
    void aCaseThatNobodyHasAnyMoreNamesNobody() {
        caseworkAnswers(404, "{}");
        allocated("advocate-one");
        read(TRUST).body("progress", equalTo("Allocated")).body("advocate", nullValue());
    }

    @Test
    void whileCaseworkIsAwayTheFactWaitsAndNothingOfItIsKept() {
        // Given
        caseworkAnswers(503, "{}");
        ReceivedEvent fact = Events.received(new CaseAllocated(caseId, id, "advocate-one", "/v1/cases/" + caseId));
        assertThrows(WebApplicationException.class, () -> Events.deliver(fact));
        read(TRUST).body("progress", equalTo("Accepted")).body("advocate", nullValue());

        // When
        caseworkAnswers(200, JO);
        Events.deliver(fact);

        // Then
        read(TRUST).body("progress", equalTo("Allocated")).body("advocate.name", equalTo("Jo Example"));
    }
}
