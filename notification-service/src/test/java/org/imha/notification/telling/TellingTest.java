package org.imha.notification.telling;

import static org.imha.kernel.event.EligibilityStanding.NOT_QUALIFYING;
import static org.imha.kernel.event.EligibilityStanding.QUALIFIES;
import static org.imha.kernel.event.EligibilityStanding.UNDETERMINED;
import static org.imha.kernel.event.Telling.SUPPRESSED;
import static org.imha.kernel.event.Telling.TOLD;
import static org.imha.kernel.event.referral.AcceptanceBasis.PENDING_EVIDENCE;
import static org.imha.kernel.event.referral.AcceptanceBasis.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Array;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseAmended;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.event.casework.DeadlineApproaching;
import org.imha.kernel.event.casework.DeadlineKind;
import org.imha.kernel.event.casework.DeadlineMissed;
import org.imha.kernel.event.casework.SafeguardingConcluded;
import org.imha.kernel.event.casework.SafeguardingDecided;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.casework.SafeguardingReferred;
import org.imha.kernel.event.eligibility.EligibilityDetermined;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.records.RecordsGrantWithdrawn;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.NotificationOfPatientReceived;
import org.imha.kernel.event.referral.PatientInterviewDue;
import org.imha.kernel.event.referral.PatientOptedOut;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
import org.imha.kernel.event.referral.ReferralPossiblyDuplicate;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.notification.testing.WithMailServer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithMailServer.class)
class TellingTest {

    private final UUID referral = VersionedEntity.newId();
    private final UUID caseId = VersionedEntity.newId();
    private final UUID grant = VersionedEntity.newId();

    @Test
    void coordinatorsHearOfAReferral() {
        assertTold(new ReferralReceived(referral, "/"), "NEW_ITEM", "TEAM", "COORDINATORS");
    }

    @Test
    void coordinatorsHearThatADecisionIsNeeded() {
        assertTold(new ReferralNeedsTriage(referral, "/"), "DECISION_NEEDED", "TEAM", "COORDINATORS");
    }

    @Test
    void coordinatorsHearThatTwoReferralsMayBeAboutTheSamePerson() {
        assertTold(new ReferralPossiblyDuplicate(referral, VersionedEntity.newId(), "/"), "DECISION_NEEDED", "TEAM",
                "COORDINATORS");
    }

    @Test
    void theAdvocateHearsThatTheCaseEndedAndOnceItIsTakenUpAgainTheCoordinatorsHearOfIt() {
        // Given
        ReceivedEvent allocation = Events.deliver(new CaseAllocated(caseId, referral, "advocate-one", "/"));

        // When Then
        assertTold(new CaseClosed(caseId, referral, "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
        assertTold(new CaseReopened(caseId, referral, QUALIFIES, "/"), "ITEM_WAITING", "TEAM", "COORDINATORS");
        Rows.execute("DELETE FROM consumed_event WHERE event_id = ?", allocation.id());
        Events.deliver(allocation);
        assertTold(new CaseStandingChanged(caseId, referral, NOT_QUALIFYING, "/"), "ITEM_CHANGED", "TEAM", "COORDINATORS");
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-two", "/"));
        assertTold(new CaseStandingChanged(caseId, referral, QUALIFIES, "/"), "ITEM_CHANGED", "STAFF", "advocate-two");
    }

    @Test
    void coordinatorsHearOfAPatientWhoIsToBeVisitedAndOfNothingElseAboutNotifiedPatients() {
        UUID notification = VersionedEntity.newId();
        assertTold(new PatientInterviewDue(notification, "/"), "ITEM_WAITING", "TEAM", "COORDINATORS");
        assertEquals(List.of(), told(Events.deliver(new NotificationOfPatientReceived(notification, "/"))));
        assertEquals(List.of(), told(Events.deliver(new PatientOptedOut(notification, VersionedEntity.newId(), "/"))));
    }

    @Test
    void coordinatorsHearOfACaseThatWaitsForAnAdvocate() {
        assertTold(new CaseOpened(caseId, referral, QUALIFIES, "/"), "ITEM_WAITING", "TEAM",
                "COORDINATORS");
    }

    @Test
    void theAdvocateHearsOfTheirCase() throws Exception {
        Map<String, Object> row = assertTold(new CaseAllocated(caseId, referral, "advocate-one", "/"), "ITEM_ASSIGNED",
                "STAFF", "advocate-one");

        assertEquals(caseId, row.get("subject_id"));
        assertArrayEquals(new UUID[] { referral }, (UUID[]) ((Array) row.get("related_ids")).getArray());
    }

    @Test
    void whoMayNoLongerSeeRecordsHearsOfItEvenWhenTheCaseIsSomebodyElsesNow() {
        // Given
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-two", "/"));

        // When Then
        assertTold(new RecordsGrantWithdrawn(grant, caseId, "advocate-one", "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
        assertTold(new RecordsGrantSuspended(grant, caseId, "advocate-one", "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
        assertTold(new RecordsGrantExpired(grant, caseId, "advocate-one", "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
    }

    @Test
    void theAdvocateOfTheCaseHearsThatThePersonsStandingChanged() {
        // Given
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-one", "/"));

        // When Then
        assertTold(new CaseStandingChanged(caseId, referral, NOT_QUALIFYING, "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
        assertTold(new CaseStandingChanged(caseId, referral, QUALIFIES, "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
    }

    @Test
    void theAdvocateHearsOfADeadlineThatDrawsNearAndTheManagersAlsoOfOneThatWasMissed() {
        // Given
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-one", "/"));
        UUID deadline = VersionedEntity.newId();

        // When
        assertTold(new DeadlineApproaching(caseId, deadline, DeadlineKind.APPLICATION, "2026-03-13", 3, "/"), "ITEM_DUE",
                "STAFF", "advocate-one");
        List<Map<String, Object>> told = told(
                Events.deliver(new DeadlineMissed(caseId, deadline, DeadlineKind.APPLICATION, "2026-03-13", "/")));

        // Then
        assertEquals(List.of("ITEM_OVERDUE", "ITEM_OVERDUE"), told.stream().map(row -> row.get("template")).toList());
        assertEquals(Set.of("advocate-one", "MANAGERS"),
                told.stream().map(row -> row.get("recipient_id")).collect(Collectors.toSet()));
    }

    @Test
    void theSafeguardingLeadsHearOfAConcernAndWhoRaisedItOfWhatBecomesOfIt() throws Exception {
        // Given
        UUID concern = VersionedEntity.newId();

        // When Then
        Map<String, Object> row = assertTold(new SafeguardingRaised(concern, caseId, "/"), "ITEM_URGENT", "TEAM",
                "SAFEGUARDING_LEADS");
        assertArrayEquals(new UUID[] { caseId }, (UUID[]) ((Array) row.get("related_ids")).getArray());
        for (PublishedEvent step : List.of(new SafeguardingDecided(concern, caseId, "advocate-one", "/"),
                new SafeguardingReferred(concern, caseId, "advocate-one", "/"),
                new SafeguardingConcluded(concern, caseId, "advocate-one", "/"))) {
            assertEquals(true, assertTold(step, "ITEM_CHANGED", "STAFF", "advocate-one").get("for_few_eyes"));
        }
    }

    @Test
    void aConcernAsItWasAnnouncedBeforeItsCaseWasNamedIsToldOfToo() {
        ReceivedEvent event = Events.received(new SafeguardingRaised(VersionedEntity.newId(), caseId, "/"));
        ((ObjectNode) event.payload()).remove("caseId");

        assertTold(event, "ITEM_URGENT", "TEAM", "SAFEGUARDING_LEADS");
    }

    @Test
    void theLeadsAreToldOnceOfAConcernHoweverOftenItIsDelivered() {
        // Given
        ReceivedEvent event = Events.deliver(new SafeguardingRaised(VersionedEntity.newId(), caseId, "/"));

        // When
        Events.deliver(event);
        Rows.execute("DELETE FROM consumed_event WHERE event_id = ?", event.id());
        Events.deliver(event);

        // Then
        assertEquals(1, told(event).size());
    }

    @Test
    void coordinatorsHearOnceOfAStandingThatIsInDoubtSoThatTheyChaseIt() {
        assertTold(new EligibilityChanged(referral, UNDETERMINED, "/"), "INFORMATION_NEEDED", "TEAM", "COORDINATORS");
        assertTold(new ReferralAccepted(referral, PENDING_EVIDENCE, "/"), "INFORMATION_NEEDED", "TEAM", "COORDINATORS");
    }

    @Test
    void coordinatorsAndTheAdvocateHearOfAnAmendment() {
        assertTold(new ReferralAmended(referral, TOLD, "/"), "ITEM_CHANGED", "TEAM", "COORDINATORS");
        assertTold(new CaseAmended(caseId, referral, "advocate-one", TOLD, "/"), "ITEM_CHANGED", "STAFF", "advocate-one");
    }

    @Test
    void nobodyHearsOfAnAmendmentThatWasToBeKeptQuiet() {
        assertEquals(List.of(), told(Events.deliver(new ReferralAmended(referral, SUPPRESSED, "/"))));
        assertEquals(List.of(), told(Events.deliver(new CaseAmended(caseId, referral, "advocate-one", SUPPRESSED, "/"))));
    }

    @Test
    void aStandingThatIsKnownNeedsNoChasing() {
        for (PublishedEvent fact : List.of(new EligibilityChanged(referral, NOT_QUALIFYING, "/"),
                new EligibilityChanged(referral, QUALIFIES, "/"), new ReferralAccepted(referral, STATUTORY, "/"))) {
            assertEquals(List.of(), told(Events.deliver(fact)));
        }
    }

    @Test
    void whereAFactNamesNoAdvocateWhoHasTheCaseNowHearsOfIt() {
        // Given
        ReceivedEvent first = Events.received(new CaseAllocated(caseId, referral, "advocate-one", "/"));
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-two", "/"));

        // When
        Events.deliver(first);

        // Then
        assertTold(withdrawnAsOnceTold(), "ITEM_CHANGED", "STAFF", "advocate-two");
    }

    @Test
    void whereNobodyIsKnownToHaveTheCaseTheCoordinatorsHearOfIt() {
        assertTold(withdrawnAsOnceTold(), "ITEM_CHANGED", "TEAM", "COORDINATORS");
    }

    @Test
    void aRedeliveryTellsNobodyTwice() {
        // Given
        ReceivedEvent event = Events.deliver(new ReferralReceived(referral, "/"));

        // When
        boolean again = Events.deliver(event);
        Rows.execute("DELETE FROM consumed_event WHERE event_id = ?", event.id());
        Events.deliver(event);

        // Then
        assertFalse(again);
        assertEquals(1, told(event).size());
    }

    @Test
    void whatConcernsNobodyLeavesNothing() {
        ReceivedEvent event = Events
                .deliver(
                        new EligibilityDetermined(UUID.randomUUID(), referral, QUALIFIES, "ENG-2009", "/"));

        assertEquals(List.of(), told(event));
    }

    /** Before these facts named the advocate. */
    private ReceivedEvent withdrawnAsOnceTold() {
        ReceivedEvent event = Events.received(new RecordsGrantWithdrawn(grant, caseId, "advocate-one", "/"));
        ((ObjectNode) event.payload()).remove("advocateId");
        return event;
    }

    private static Map<String, Object> assertTold(PublishedEvent fact, String template, String kind, String recipient) {
        return assertTold(Events.received(fact), template, kind, recipient);
    }

    private static Map<String, Object> assertTold(ReceivedEvent event, String template, String kind, String recipient) {
        Events.deliver(event);
        Map<String, Object> row = told(event).getFirst();
        assertEquals(template, row.get("template"));
        assertEquals(kind, row.get("recipient_kind"));
        assertEquals(recipient, row.get("recipient_id"));
        assertEquals(event.subject(), row.get("subject_id"));
        assertEquals("PENDING", row.get("status"));
        return row;
    }

    private static List<Map<String, Object>> told(ReceivedEvent event) {
        return Rows.query("SELECT * FROM notification WHERE event_id = ?", event.id());
    }
}
