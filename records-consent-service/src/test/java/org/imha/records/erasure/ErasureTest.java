package org.imha.records.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.imha.records.testing.KnownCase.create;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.imha.records.testing.KnownCase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureTest {

    @Inject
    ConsentErasureSweep sweep;

    @Test
    void thePersonsFileHoldsEachGrantWithItsBasis() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID grant = known.granted();
        parts(known).body("items.id", contains(grant.toString())).body("items[0].kind", equalTo("records-grant"))
                .body("items[0].restriction", equalTo("NONE"))
                .body("items[0].content.basis.consent.capacity.assessedBy", equalTo("Dr Example"))
                .body("items[0].content.history.toStatus", contains("ACTIVE"));
    }

    @Test
    void thatMaterialThePersonMustNotSeeWasAskedForIsItselfRestricted() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        create(known.consent().replace("\"purpose\":", "\"withheldMaterialRequested\": true, \"purpose\":")).statusCode(201);
        parts(known).body("items.restriction", contains("SERIOUS_HARM"));
    }

    @Test
    void grantsOutliveTheErasedCaseForAYearAsProofAndThenGoToo() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID grant = known.granted();
        ReceivedEvent event = erased(known);

        // When
        sweep.eraseWhatIsDue();

        // Then
        assertEquals(event.time().atZone(ZoneId.of("Europe/London")).plusYears(1).toInstant().truncatedTo(ChronoUnit.MILLIS),
                eraseAt(known));
        assertEquals(1, count("records_access_grant WHERE id = ?", grant));

        // When
        Rows.execute("UPDATE case_standing SET erase_at = now() WHERE case_id = ?", known.id());
        sweep.eraseWhatIsDue();

        // Then
        assertEquals(0, count("records_access_grant WHERE id = ?", grant));
        assertEquals(0, count("grant_status_change WHERE grant_id = ?", grant));
        assertEquals(0, count("case_standing WHERE case_id = ?", known.id()));
        assertEquals("ERASE", Rows.accessLog(grant).getLast().get("action"));
        parts(known).body("items", hasSize(0));
        assertFalse(Events.deliver(event));
    }

    @Test
    void aCaseNobodyHereKnowsIsNoTrouble() {
        UUID unknown = UUID.randomUUID();
        Events.deliver(new CaseErased(unknown, UUID.randomUUID(), "/v1/cases/" + unknown));
        assertEquals(0, count("case_standing WHERE case_id = ?", unknown));
    }

    private static ReceivedEvent erased(KnownCase known) {
        String detailUrl = "/v1/cases/" + known.id();
        Events.deliver(new CaseClosed(known.id(), known.referralId(), detailUrl));
        return Events.deliver(new CaseErased(known.id(), known.referralId(), detailUrl));
    }

    private static Instant eraseAt(KnownCase known) {
        Timestamp day = (Timestamp) Rows.query("SELECT erase_at FROM case_standing WHERE case_id = ?", known.id()).getFirst()
                .get("erase_at");
        return day.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static long count(String rows, UUID id) {
        return (long) Rows.query("SELECT count(*) FROM " + rows, id).getFirst().get("count");
    }

    private static ValidatableResponse parts(KnownCase known) {
        return given().auth().oauth2(Tokens.service("referral-service"))
                .get("/v1/person-file-parts?referralId=" + known.referralId()).then().statusCode(200);
    }
}
