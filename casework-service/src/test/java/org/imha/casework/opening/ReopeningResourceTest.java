package org.imha.casework.opening;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ReopeningResourceTest {

    Neighbour referrals;

    @BeforeEach
    void nothingIsAnsweredYet() {
        referrals.forget();
    }

    /** While it was closed the person was moved, and nobody followed that. */
    @Test
    void theOfficeTakesAClosedCaseUpAgainAsTheReferralIsNowAndItWaits() {
        // Given
        UUID id = closed();
        referrals.answers("/v1/referrals/" + referralOf(id), 200,
                """
                        {"reference": "7K4M-29QX", "mustVisit": false, "receivedAt": "2026-01-05T08:30:00Z", "person": {"knownAs": "Sam"},
                         "location": {"hospital": {"odsCode": "RXM55"}, "ward": "Heron"},
                         "legalStatus": {"authorities": [{"provision": "S3", "startedAt": "2026-01-04T20:15:00Z"}]}}""");

        // When
        change(id, "reopening", "", coordinator()).statusCode(200).body("status", equalTo("WAITING"))
                .body("advocateId", nullValue()).body("closure", nullValue()).body("ward", equalTo("Heron"))
                .body("actions.findAll { it.allowed }.action", hasItem("allocate"));

        // Then
        assertEquals(true, Rows.announced(id).contains("uk.org.imha.case.reopened.v1"));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void nothingIsReopenedOnWhatTheReferralSaidLongAgo() {
        UUID id = closed();
        referrals.answers("/v1/referrals/" + referralOf(id), 503, "{}");
        change(id, "reopening", "", coordinator()).statusCode(503).body("code", equalTo("TEMPORARILY_UNAVAILABLE"));
        assertEquals("CLOSED", status(id));
    }

    @Test
    void onlyTheOfficeReopensAndOnlyWhatIsClosed() {
        UUID id = allocated();
        change(id, "reopening", "", coordinator()).statusCode(409).body("code", equalTo("CASE_IS_OPEN"));
        change(id, "reopening", "", advocate()).statusCode(403);
    }

    private static UUID closed() {
        UUID id = allocated();
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        return id;
    }

    private static UUID referralOf(UUID id) {
        return (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
    }
}
