package org.imha.records.standing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;
import java.util.function.Function;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.records.testing.KnownCase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseChangedHandlerTest {

    @Test
    void aClosedCaseSuspendsItsGrants() {
        suspends(known -> new CaseClosed(known.id(), known.referralId(), "x"), "CASE_CLOSED");
    }

    @Test
    void anotherAdvocateSuspendsTheFormerOnesGrants() {
        suspends(known -> new CaseAllocated(known.id(), known.referralId(), "advocate-two", "x"), "NOT_YOUR_CASE");
    }

    @Test
    void aPersonWhoNoLongerQualifiesSuspendsTheGrantsTheSameMoment() {
        suspends(known -> new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.NOT_QUALIFYING, "x"),
                "NOT_QUALIFYING");
    }

    /** A date passed and nobody confirmed the end: doubt means no. */
    @Test
    void aPersonWhoIsNotKnownToQualifyAnyMoreSuspendsTheGrantsToo() {
        suspends(known -> new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.UNDETERMINED, "x"),
                "NOT_QUALIFYING");
    }

    @Test
    void aPersonWhoComesToQualifyAgainNeedsAFreshGrant() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        known.granted();
        Events.deliver(new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.UNDETERMINED, "x"));
        Events.deliver(new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.QUALIFIES, "x"));
        known.ask("advocate-one").body("reason.code", equalTo("GRANT_SUSPENDED"));
        known.granted();
        known.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    @Test
    void olderNewsThatArrivesLateDoesNotBringThePowersBack() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        ReceivedEvent older = Events
                .received(new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.QUALIFIES, "x"));
        Events.deliver(new CaseStandingChanged(known.id(), known.referralId(), EligibilityStanding.NOT_QUALIFYING, "x"));
        Events.deliver(older);
        known.ask("advocate-one").body("reason.code", equalTo("NOT_QUALIFYING"));
    }

    @Test
    void aCaseThatIsTakenUpAgainIsNobodysAndItsGrantsStayEnded() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        String before = known.consent();
        KnownCase.create(before).statusCode(201);
        Events.deliver(new CaseClosed(known.id(), known.referralId(), "x"));

        // When
        ReceivedEvent event = Events.deliver(reopened(known));

        // Then
        assertFalse(Events.deliver(event));
        known.ask("advocate-one").body("reason.code", equalTo("NOT_YOUR_CASE"));
        KnownCase.create(known.consent()).statusCode(404);
        Events.deliver(new CaseAllocated(known.id(), known.referralId(), "advocate-one", "x"));
        known.ask("advocate-one").body("reason.code", equalTo("GRANT_SUSPENDED"));
        KnownCase.create(before).statusCode(409).body("code", equalTo("BASIS_NOT_FRESH"));
        known.granted();
        known.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    @Test
    void whatBecameOfThePersonsStandingMeanwhileCountsForTheCaseThatIsTakenUpAgain() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        Events.deliver(new CaseClosed(known.id(), known.referralId(), "x"));
        Events.deliver(new CaseReopened(known.id(), known.referralId(), EligibilityStanding.UNDETERMINED, "x"));
        Events.deliver(new CaseAllocated(known.id(), known.referralId(), "advocate-one", "x"));
        known.ask("advocate-one").body("reason.code", equalTo("NOT_QUALIFYING"));
    }

    @Test
    void aReopeningThatArrivesAfterALaterClosureOpensNothing() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        ReceivedEvent older = Events.received(reopened(known));
        Events.deliver(new CaseClosed(known.id(), known.referralId(), "x"));
        Events.deliver(older);
        known.ask("advocate-one").body("reason.code", equalTo("CASE_CLOSED"));
    }

    @Test
    void aClosureThatArrivesAfterALaterReopeningLeavesTheCaseAndItsFreshGrantsOpen() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        ReceivedEvent older = Events.received(new CaseClosed(known.id(), known.referralId(), "x"));
        Events.deliver(reopened(known));
        Events.deliver(new CaseAllocated(known.id(), known.referralId(), "advocate-one", "x"));
        known.granted();

        // When
        Events.deliver(older);

        // Then
        known.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    private static CaseReopened reopened(KnownCase known) {
        return new CaseReopened(known.id(), known.referralId(), EligibilityStanding.QUALIFIES, "x");
    }

    private static void suspends(Function<KnownCase, PublishedEvent> fact, String reason) {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID grant = known.granted();

        // When
        ReceivedEvent event = Events.deliver(fact.apply(known));

        // Then
        assertFalse(Events.deliver(event));
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo(reason));
        assertEquals("uk.org.imha.records.grant-suspended.v1", Rows.announced(grant).getLast());
        assertEquals(2, Rows.announced(grant).size());
    }
}
