package org.imha.referral.lifecycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class CaseClosedHandlerTest {

    Neighbour eligibility;

    @Test
    void theReferralEndsWithItsCaseAndIsAskedAboutNoMore() {
        // Given
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", "2036-01-01T00:00:00Z"));
        UUID id = submitted(onSection3());
        UUID caseId = UUID.randomUUID();
        Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
        List<String> announced = Rows.announced(id);

        // When
        ReceivedEvent event = Events.deliver(new CaseClosed(caseId, id, "/v1/cases/" + caseId));

        // Then
        assertFalse(Events.deliver(event));
        var row = Rows.query("SELECT status, next_ask_at FROM referral WHERE id = ?", id).getFirst();
        assertEquals("CASE_CLOSED", row.get("status"));
        assertNull(row.get("next_ask_at"));
        assertEquals(announced, Rows.announced(id));
        assertEquals(2L, Rows.query("SELECT count(*) AS n FROM access_log WHERE ? = ANY (resource_ids) AND action = 'CHANGE' "
                + "AND actor_id = 'casework-service'", id).getFirst().get("n"));
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/referrals/" + id).then().body("progress", equalTo("Closed"))
                .body("caseId", nullValue());
    }
}
