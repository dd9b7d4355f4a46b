package org.imha.casework.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.event.casework.VisitRecorded;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.event.referral.ReferralPossiblyDuplicate;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class TimelineResourceTest {

    @Test
    void showsWhatHappenedInEveryServiceNewestFirstWithItsEventId() {
        // Given
        UUID id = allocated();
        UUID referral = referralOf(id);
        ReceivedEvent received = Events.deliver(new ReferralReceived(referral, "/v1/referrals/" + referral));
        UUID grant = UUID.randomUUID();
        Events.deliver(new CaseAllocated(id, referral, "advocate-one", "/v1/cases/" + id));
        Events.deliver(new RecordsGrantSuspended(grant, id, "advocate-one", "/v1/records-grants/" + grant));

        // When
        ValidatableResponse lines = timeline(id, advocate());

        // Then
        lines.statusCode(200).body("items.what", contains("records.grant-suspended", "case.allocated", "referral.received"))
                .body("items.source", contains("records-service", "casework-service", "referral-service"))
                .body("items[2].eventId", equalTo(received.id().toString()))
                .body("items[0].subject", equalTo(grant.toString())).body("items[0].at", notNullValue())
                .body("items[1].detailUrl", equalTo("/v1/cases/" + id));
        assertEquals("LIST", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aFactThatIsDeliveredAgainIsOneLineAndPagesFollowEachOther() {
        // Given
        UUID id = allocated();
        ReceivedEvent first = Events.deliver(new VisitRecorded(id, UUID.randomUUID(), "/v1/cases/" + id + "/visits/1"));
        assertFalse(Events.deliver(first));
        Events.deliver(new VisitRecorded(id, UUID.randomUUID(), "/v1/cases/" + id + "/visits/2"));

        // When
        ValidatableResponse page = as(advocate()).get("/v1/cases/{id}/timeline?limit=1", id).then().body("items", hasSize(1));

        // Then
        as(advocate()).queryParam("cursor", page.extract().<String> path("next")).queryParam("limit", 1)
                .get("/v1/cases/{id}/timeline", id).then().statusCode(200)
                .body("items.eventId", contains(first.id().toString()));
    }

    @Test
    void anAdvocateIsNotShownWhoElseThePersonMayBe() {
        UUID id = allocated();
        UUID referral = referralOf(id);
        Events.deliver(new ReferralPossiblyDuplicate(referral, UUID.randomUUID(), "/v1/referrals/" + referral));
        timeline(id, coordinator()).body("items.what", contains("referral.possibly-duplicate"));
        timeline(id, advocate()).body("items", hasSize(0));
        timeline(id, otherAdvocate()).statusCode(404);
    }

    @Test
    void whatTheAdvocateHasReadIsNoNewsAnyMore() {
        // Given
        UUID id = allocated();
        UUID referral = referralOf(id);
        Events.deliver(new VisitRecorded(id, UUID.randomUUID(), "/v1/cases/" + id + "/visits/1"));
        myWork(advocate()).body("unread.caseId", not(hasItem(id.toString())));
        standingChanged(id, referral);
        myWork(advocate()).body("unread.find { it.caseId == '" + id + "' }.changes", equalTo(1));
        myWork(otherAdvocate()).body("unread.caseId", not(hasItem(id.toString())));

        // When
        timeline(id, coordinator());
        myWork(advocate()).body("unread.caseId", hasItem(id.toString()));
        timeline(id, advocate());

        // Then
        myWork(advocate()).body("unread.caseId", not(hasItem(id.toString())));
        standingChanged(id, referral);
        myWork(advocate()).body("unread.caseId", hasItem(id.toString()));
    }

    @Test
    void theTimelineEndsWithTheReferralAndLateFactsDoNotBeginItAgain() {
        // Given
        UUID id = allocated();
        UUID referral = referralOf(id);
        Events.deliver(new ReferralReceived(referral, "/v1/referrals/" + referral));
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);

        // When
        Events.deliver(new ReferralErased(referral, "/v1/referrals/" + referral));
        Events.deliver(new VisitRecorded(id, UUID.randomUUID(), "/v1/cases/" + id + "/visits/1"));

        // Then
        assertEquals(0, Rows.query("SELECT 1 FROM timeline_line WHERE referral_id = ?", referral).size());
    }

    private static void standingChanged(UUID id, UUID referral) {
        Events.deliver(new CaseStandingChanged(id, referral, EligibilityStanding.UNDETERMINED,
                "/v1/cases/" + id));
    }

    private static ValidatableResponse timeline(UUID id, String token) {
        return as(token).get("/v1/cases/{id}/timeline", id).then();
    }

    private static ValidatableResponse myWork(String token) {
        return as(token).get("/v1/my/work").then().statusCode(200);
    }

    private static UUID referralOf(UUID id) {
        return (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
    }
}
