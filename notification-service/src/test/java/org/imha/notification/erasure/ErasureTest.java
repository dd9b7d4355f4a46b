package org.imha.notification.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.kernel.event.EligibilityStanding.QUALIFIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;

import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.notification.testing.WithMailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithMailServer.class)
class ErasureTest {

    private final UUID referral = VersionedEntity.newId();
    private final UUID caseId = VersionedEntity.newId();
    private final UUID grant = VersionedEntity.newId();

    @BeforeEach
    void peopleWereToldAboutTheReferralItsCaseAndAGrant() {
        Events.deliver(new ReferralReceived(referral, "/"));
        Events.deliver(new CaseOpened(caseId, referral, QUALIFIES, "/"));
        Events.deliver(new CaseAllocated(caseId, referral, "advocate-one", "/"));
        Events.deliver(new RecordsGrantExpired(grant, caseId, "advocate-one", "/"));
    }

    @Test
    void thePersonsFileHoldsWhoWasToldWhenAndNoWords() {
        parts(referral).body("items.content.template", contains("NEW_ITEM", "ITEM_WAITING", "ITEM_ASSIGNED", "ITEM_CHANGED"))
                .body("items[2].content.recipient.id", equalTo("advocate-one")).body("items[0].content", not(hasKey("text")))
                .body("next", nullValue());
    }

    @Test
    void whatWasToldOfAConcernIsHeldBackAndErasedWithItsCase() {
        // Given
        UUID concern = VersionedEntity.newId();
        Events.deliver(new SafeguardingRaised(concern, caseId, "/"));
        parts(referral).body("items.restriction", contains("NONE", "NONE", "NONE", "NONE", "SERIOUS_HARM"));

        // When
        Events.deliver(new CaseErased(caseId, referral, "/"));

        // Then
        assertEquals(0, count("SELECT count(*) FROM notification WHERE subject_id = ?", concern));
    }

    @Test
    void nothingAboutAnErasedReferralAndItsCaseIsLeftAndTheOthersStay() {
        // Given
        UUID other = VersionedEntity.newId();
        Events.deliver(new ReferralReceived(other, "/"));

        // When
        var event = Events.deliver(new ReferralErased(referral, "/"));
        Events.deliver(new CaseErased(caseId, referral, "/"));

        // Then
        assertEquals(0, count("SELECT count(*) FROM notification WHERE ? IN (subject_id, related_ids[1])", referral));
        assertEquals(0, count("SELECT count(*) FROM notification WHERE ? IN (subject_id, related_ids[1])", caseId));
        assertEquals(0, count("SELECT count(*) FROM case_advocate WHERE case_id = ?", caseId));
        parts(referral).body("items", empty());
        parts(other).body("items.content.template", contains("NEW_ITEM"));
        assertFalse(Events.deliver(event));
    }

    private static long count(String sql, UUID id) {
        return (long) Rows.query(sql, id).getFirst().get("count");
    }

    private static ValidatableResponse parts(UUID id) {
        return given().auth().oauth2(Tokens.service("referral-service")).get("/v1/person-file-parts?referralId=" + id).then()
                .statusCode(200);
    }
}
