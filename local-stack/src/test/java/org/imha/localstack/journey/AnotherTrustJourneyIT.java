package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class AnotherTrustJourneyIT {

    private final Journey journey = new Journey();

    @Test
    void aTrustSeesItsOwnReferralsProgressAndNothingOfAnotherTrusts() {
        String id = journey.refer().path("id").asText();
        JsonNode own = journey.api.get("trust-rxm", "/v1/referrals/" + id).body();
        assertEquals(id, own.path("id").asText());
        assertTrue(own.path("person").isMissingNode());
        assertEquals(404, journey.api.get("trust-rxt", "/v1/referrals/" + id).status());
        assertFalse(journey.items("trust-rxt", "/v1/referrals").toString().contains(id));
    }

    @Test
    void aTrustReachesNoCaseNoTrailAndNoNotification() {
        for (String path : new String[] { "/v1/cases", "/v1/audit/entries", "/v1/notifications", "/v1/records-grants" }) {
            assertEquals(403, journey.api.get("trust-rxm", path).status(), path);
        }
    }

    @Test
    void anotherAdvocateReachesNoCaseThatIsNotTheirs() {
        String id = journey.refer().path("id").asText();
        JsonNode opened = journey.api.await("coordinator", "/v1/cases?referralId=" + id, page -> !page.path("items").isEmpty());
        assertEquals(404,
                journey.api.get("advocate-two", "/v1/cases/" + opened.path("items").get(0).path("id").asText()).status());
    }
}
