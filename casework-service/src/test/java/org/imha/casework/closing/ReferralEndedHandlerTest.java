package org.imha.casework.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.ADVOCATE;
import static org.imha.casework.testing.Cases.OTHER_ADVOCATE;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Cases.waiting;
import static org.imha.kernel.event.EligibilityStanding.NOT_QUALIFYING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralDeclined;
import org.imha.kernel.event.referral.ReferralMerged;
import org.imha.kernel.event.referral.ReferralWithdrawn;
import org.imha.kernel.inbox.DeadLetters;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ReferralEndedHandlerTest {

    private static final String CLOSED = "uk.org.imha.case.closed.v1";
    private static final String REOPENED = "uk.org.imha.case.reopened.v1";

    Neighbour referrals;

    @BeforeEach
    void referralsCanBeRead() {
        referrals.forget();
        referrals.answers("/v1/referrals/", 200,
                """
                        {"reference": "7K4M-29QX", "person": {"familyName": "Example"}, "location": {"ward": "Heron"}, "mustVisit": true}""");
    }

    @Test
    void theCaseOfAMergedReferralEndsOnceHoweverOftenItIsTold() {
        // Given
        UUID id = allocated();

        // When
        ReceivedEvent event = Events.deliver(new ReferralMerged(referralOf(id), UUID.randomUUID(), "/"));

        // Then
        assertFalse(Events.deliver(event));
        as(coordinator()).get("/v1/cases/" + id).then().body("status", equalTo("CLOSED"))
                .body("closure.reason", equalTo("DUPLICATE")).body("history[-1].changedBy", equalTo("casework-service"))
                .body("powers", equalTo("ENDED"));
        assertEquals(1, Rows.announced(id).stream().filter(CLOSED::equals).count());
        assertEquals("casework-service", Rows.accessLog(id).stream()
                .filter(line -> line.get("action").equals("CHANGE")).toList().getLast().get("actor_id"));
    }

    @Test
    void theCaseThatGoesOnTakesOverTheDutyToVisitOfTheMergedReferral() {
        // Given
        UUID survivor = allocated();
        UUID merged = waiting(true);

        // When
        Events.deliver(new ReferralMerged(referralOf(merged), referralOf(survivor), "/"));

        // Then
        as(coordinator()).get("/v1/cases/" + survivor).then().body("mustVisit", equalTo(true))
                .body("status", equalTo("ALLOCATED")).body("ward", equalTo("Kestrel"))
                .body("history[-1].reason", equalTo("MUST_VISIT"));
        assertEquals("CLOSED", status(merged));
    }

    @Test
    void aPersonWhoDeclinesAndAReferrerWhoTakesItBackEndTheCaseForTheirOwnReasons() {
        UUID declined = waiting(true);
        UUID withdrawn = waiting(true);
        Events.deliver(new ReferralDeclined(referralOf(declined), "/"));
        Events.deliver(new ReferralWithdrawn(referralOf(withdrawn), "/"));
        assertEquals("PERSON_WITHDREW", closureReason(declined));
        assertEquals("REFERRAL_WITHDRAWN", closureReason(withdrawn));
    }

    @Test
    void aReferralThatEndsBeforeItWasAcceptedHasNoCaseToEnd() {
        assertTrue(Events.deliver(Events.received(new ReferralWithdrawn(UUID.randomUUID(), "/"))));
    }

    /** Lost, the end would leave a case of a referral that is over as soon as the acceptance is replayed. */
    @Test
    void whileTheAcceptanceIsADeadLetterTheEndIsKeptBesideIt() {
        UUID referral = UUID.randomUUID();
        deadLetters().keep(Events.received(accepted(referral)), new IllegalStateException());
        assertThrows(IllegalStateException.class, () -> Events.deliver(new ReferralWithdrawn(referral, "/")));
    }

    @Test
    void theSameCaseIsTakenUpAgainWhenItsReferralBeginsAgainAndIsAccepted() {
        // Given
        UUID id = allocated();
        UUID referral = referralOf(id);
        ReceivedEvent late = Events.received(accepted(referral));
        Events.deliver(new ReferralMerged(referral, UUID.randomUUID(), "/"));
        Events.deliver(late);
        assertEquals("CLOSED", status(id));

        // When
        ReceivedEvent again = Events.deliver(accepted(referral));

        // Then
        assertFalse(Events.deliver(again));
        as(coordinator()).get("/v1/cases/" + id).then().body("status", equalTo("WAITING")).body("closure", nullValue())
                .body("advocateId", nullValue()).body("ward", equalTo("Heron")).body("mustVisit", equalTo(true))
                .body("allocations.advocateId", contains(ADVOCATE)).body("powers", equalTo("IN_FORCE"))
                .body("history.toStatus", contains("WAITING", "ALLOCATED", "CLOSED", "WAITING"));
        as(advocate()).get("/v1/cases/" + id).then().statusCode(404);
        assertEquals(List.of(CLOSED, REOPENED), Rows.announced(id).stream().skip(1).toList());
        assertEquals(1, Rows.query("SELECT 1 FROM case_file WHERE referral_id = ?", referral).size());
        allocate(id, OTHER_ADVOCATE, version(id)).statusCode(200).body("status", equalTo("ALLOCATED"));
        Events.deliver(new EligibilityChanged(referral, NOT_QUALIFYING, "/"));
        as(coordinator()).get("/v1/cases/" + id).then().body("powers", equalTo("SUSPENDED"));
        Events.deliver(new ReferralDeclined(referral, "/"));
        assertEquals("PERSON_WITHDREW", closureReason(id));
    }

    @Test
    void aCaseThatSomebodyClosedStaysClosedWhenTheReferralIsAcceptedOnFirmerGround() {
        UUID id = allocated();
        close(id, "OPENED_IN_ERROR", coordinator()).statusCode(200);
        Events.deliver(accepted(referralOf(id)));
        assertEquals("CLOSED", status(id));
        assertEquals("OPENED_IN_ERROR", closureReason(id));
        Events.deliver(new ReferralWithdrawn(referralOf(id), "/"));
        assertEquals("OPENED_IN_ERROR", closureReason(id));
        assertEquals(1, Rows.announced(id).stream().filter(CLOSED::equals).count());
    }

    @Test
    void whileReferralServiceIsAwayTheCaseWaitsToBeTakenUpAgain() {
        UUID id = allocated();
        Events.deliver(new ReferralMerged(referralOf(id), UUID.randomUUID(), "/"));
        referrals.answers("/v1/referrals/", 503, "{}");
        ReceivedEvent event = Events.received(accepted(referralOf(id)));
        assertThrows(RuntimeException.class, () -> Events.deliver(event));
        assertEquals("CLOSED", status(id));
        referralsCanBeRead();
        assertTrue(Events.deliver(event));
        assertEquals("WAITING", status(id));
    }

    private static ReferralAccepted accepted(UUID referral) {
        return new ReferralAccepted(referral, AcceptanceBasis.STATUTORY, "/v1/referrals/" + referral);
    }

    private static UUID referralOf(UUID id) {
        return (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
    }

    private static String closureReason(UUID id) {
        return (String) Rows.query("SELECT closure_reason FROM case_file WHERE id = ?", id).getFirst().get("closure_reason");
    }

    private static DeadLetters deadLetters() {
        return Arc.container().instance(DeadLetters.class).get();
    }
}
