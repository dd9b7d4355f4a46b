package org.imha.eligibility.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;

import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureTest {

    private final UUID referral = UUID.randomUUID();

    @Test
    void thePersonsFileHoldsEveryDeterminationOldestFirstWithItsReasonsAndFacts() {
        // Given
        determine("{\"authorities\": [{\"provision\": \"S3\"}]}");
        determine("{\"inpatient\": true, \"mentalDisorderCare\": true}");

        // When
        ValidatableResponse first = parts("&limit=1");

        // Then
        first.body("items.kind", contains("determination"))
                .body("items[0].content.answer.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("items[0].content.answer.reasons[0].text", startsWith("You are liable to be detained under section 3"))
                .body("items[0].content.facts.authorities[0].provision", equalTo("S3"));
        parts("&kind=determination&after=" + first.extract().path("next.after"))
                .body("items.content.answer.outcome", contains("NOT_QUALIFYING")).body("next", nullValue());
    }

    @Test
    void whenTheReferralIsErasedNoDeterminationOfItIsLeft() {
        // Given
        determine("{\"authorities\": [{\"provision\": \"S3\"}]}");
        UUID last = determine("{\"inpatient\": true, \"mentalDisorderCare\": true}");

        // When
        var event = Events.deliver(new ReferralErased(referral, "/v1/referrals/" + referral));

        // Then
        assertEquals(0L,
                Rows.query("SELECT count(*) FROM determination WHERE referral_id = ?", referral).getFirst().get("count"));
        parts("").body("items", empty());
        assertEquals("ERASE", Rows.accessLog(last).getLast().get("action"));
        assertFalse(Events.deliver(event));
    }

    private UUID determine(String facts) {
        String id = given().auth().oauth2(Tokens.person("manager", Role.MANAGER))
                .header("Idempotency-Key", UUID.randomUUID()).contentType("application/json")
                .body("{\"referralId\": \"%s\", \"facts\": %s}".formatted(referral, facts))
                .post("/v1/eligibility/determinations").then().statusCode(201).extract().path("id");
        return UUID.fromString(id);
    }

    private ValidatableResponse parts(String more) {
        return given().auth().oauth2(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId=" + referral + more).then().statusCode(200);
    }
}
