package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.imha.localstack.Service;
import org.junit.jupiter.api.Test;

class ReadinessJourneyIT {

    private final Journey journey = new Journey();

    @Test
    void theGatewayIsReadyOnlyWhileAReferralCouldBeTaken() throws Exception {
        assertEquals(200, readiness());

        journey.stack.stop(Service.REFERRAL);
        try {
            assertEquals(503, readiness());
        } finally {
            journey.stack.start(Service.REFERRAL);
        }
        assertEquals(200, readiness());
    }

    @Test
    void eligibilityNeedNotBeThereForAReferralToBeTaken() throws Exception {
        journey.stack.stop(Service.ELIGIBILITY);
        try {
            assertEquals(200, readiness());
        } finally {
            journey.stack.start(Service.ELIGIBILITY);
        }
    }

    private int readiness() throws Exception {
        URI ready = journey.stack.gatewayUrl().resolve("/q/health/ready");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding()).statusCode();
    }
}
