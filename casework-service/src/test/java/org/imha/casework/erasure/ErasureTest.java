package org.imha.casework.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.metInPrivate;
import static org.imha.casework.testing.Cases.nobodyThere;
import static org.imha.casework.testing.Cases.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ErasureTest {

    private static final String CASE_ERASED = "uk.org.imha.case.erased.v1";

    @Test
    void thePersonsFileHoldsTheCaseAndEachVisitOldestFirst() {
        // Given
        UUID id = allocated();
        visit(id, nobodyThere()).statusCode(201);
        visit(id, metInPrivate()).statusCode(201);
        UUID referral = referralOf(id);

        // When
        ValidatableResponse file = parts(referral, "");
        ValidatableResponse first = parts(referral, "&kind=visit&limit=1");

        // Then
        file.body("items.kind", contains("case")).body("items[0].id", equalTo(id.toString()))
                .body("items[0].content.introduction.displayName", equalTo("Sam"))
                .body("items[0].content.history.toStatus", contains("WAITING", "ALLOCATED",
                        "FIRST_CONTACT_ATTEMPTED", "ACTIVE"))
                .body("next.kind", notNullValue());
        first.body("items.content.outcome", contains("NOT_AVAILABLE")).body("next.kind", equalTo("visit"));
        parts(referral, "&kind=visit&limit=1&after=" + first.extract().path("next.after"))
                .body("items.content.note", contains("Wants to apply to the tribunal.")).body("next", nullValue());
        assertEquals("EXPORT", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aReferralWithoutACaseAddsNothing() {
        parts(UUID.randomUUID(), "").body("items", hasSize(0)).body("next.kind", notNullValue());
    }

    @Test
    void whenTheReferralIsErasedNothingOfItsClosedCaseIsLeftAndTheOthersHearOfIt() {
        // Given
        UUID id = allocated();
        visit(id, metInPrivate()).statusCode(201);
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        ReferralErased fact = erased(referralOf(id));

        // When
        assertTrue(Events.deliver(Events.received(fact)));

        // Then
        for (String table : List.of("case_file WHERE id", "visit_attempt WHERE case_id", "status_change WHERE case_id",
                "allocation WHERE case_id")) {
            assertEquals(0L, Rows.query("SELECT count(*) FROM " + table + " = ?", id).getFirst().get("count"), table);
        }
        assertEquals(CASE_ERASED, Rows.announced(id).getLast());
        assertEquals("ERASE", Rows.accessLog(id).getLast().get("action"));
        as(coordinator()).get("/v1/cases/{id}", id).then().statusCode(404);
    }

    @Test
    void theSameNewsOnceMoreChangesNothing() {
        UUID id = allocated();
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        var event = Events.deliver(erased(referralOf(id)));
        assertFalse(Events.deliver(event));
        Events.deliver(erased(event.subject()));
        assertEquals(1, Rows.announced(id).stream().filter(CASE_ERASED::equals).count());
    }

    @Test
    void anOpenCaseIsNotErasedUnseenTheNewsWaitsAmongTheDeadLetters() {
        UUID id = allocated();
        ReferralErased fact = erased(referralOf(id));
        assertThrows(IllegalStateException.class, () -> Events.deliver(fact));
        assertEquals("ALLOCATED", as(coordinator()).get("/v1/cases/{id}", id).then().extract().path("status"));
    }

    private static ReferralErased erased(UUID referral) {
        return new ReferralErased(referral, "/v1/referrals/" + referral);
    }

    private static UUID referralOf(UUID caseId) {
        return (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", caseId).getFirst().get("referral_id");
    }

    private static ValidatableResponse parts(UUID referral, String more) {
        return given().auth().oauth2(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId=" + referral + more).then().statusCode(200);
    }
}
