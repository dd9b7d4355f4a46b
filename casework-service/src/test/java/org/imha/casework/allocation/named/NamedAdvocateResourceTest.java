package org.imha.casework.allocation.named;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.UUID;

import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class NamedAdvocateResourceTest {

    private static final String REFERRAL_SERVICE = Tokens.service("referral-service");

    private static ValidatableResponse ask(UUID id, String token) {
        return as(token).get("/v1/cases/{id}/advocate", id).then();
    }

    private static Map<String, Object> lastAccess(UUID id) {
        return Rows.accessLog(id).getLast();
    }

    @Test
    void tellsReferralServiceTheNameAndWorkContactAndNothingElse() {
        // Given
        UUID id = allocated();

        // When
        var answer = ask(id, REFERRAL_SERVICE);

        // Then
        answer.statusCode(200).body("$", aMapWithSize(3)).body("name", equalTo("Jo Example"))
                .body("phone", equalTo("01632 960 111")).body("email", equalTo("jo@provider.example"));
        assertEquals("READ", lastAccess(id).get("action"));
        assertEquals("referral-service", lastAccess(id).get("actor_id"));
        assertNull(lastAccess(id).get("refusal_reason"));
    }

    @Test
    void aContactThatTheRegisterDoesNotHaveIsLeftOut() {
        // Given
        UUID id = waiting(false);
        String name = Register.freshName();
        String entry = Register.registered(Register.entry(name));
        Register.change(entry, "{\"contact\": null}").statusCode(200);
        allocate(id, name, version(id)).statusCode(200);

        // When
        var answer = ask(id, REFERRAL_SERVICE);

        // Then
        answer.statusCode(200).body("$", aMapWithSize(1)).body("name", equalTo("Jo Example"));
    }

    @Test
    void afterAHandOverItIsTheOtherOne() {
        // Given
        UUID id = allocated();
        String name = Register.freshName();
        Register.registered(Register.entry(name).replace("Jo Example", "Kim Other"));

        // When
        allocate(id, name, version(id)).statusCode(200);

        // Then
        ask(id, coordinator()).statusCode(200).body("name", equalTo("Kim Other"));
    }

    @Test
    void whileNobodyHasTheCaseThereIsNothingToTell() {
        UUID waiting = waiting(false);
        ask(waiting, REFERRAL_SERVICE).statusCode(404);
        assertEquals("NOBODY_HAS_THE_CASE", lastAccess(waiting).get("refusal_reason"));

        UUID closed = allocated();
        close(closed, "DISCHARGED", coordinator()).statusCode(200);
        ask(closed, REFERRAL_SERVICE).statusCode(404);
    }

    @Test
    void noOtherServiceLearnsIt() {
        UUID id = allocated();
        ask(id, Tokens.service("notification-service")).statusCode(404);
        assertEquals("NOT_YOURS", lastAccess(id).get("refusal_reason"));
        ask(id, Tokens.trust("RXM")).statusCode(403);
        ask(id, advocate()).statusCode(403);
        as(REFERRAL_SERVICE).get("/v1/cases/{id}", id).then().statusCode(403);
    }

    @Test
    void aCaseThatIsNotThereReadsTheSame() {
        UUID id = UUID.randomUUID();
        ask(id, REFERRAL_SERVICE).statusCode(404);
        assertEquals("NOT_FOUND", lastAccess(id).get("refusal_reason"));
    }
}
