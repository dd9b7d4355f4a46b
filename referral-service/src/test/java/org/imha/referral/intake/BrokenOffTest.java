package org.imha.referral.intake;

import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class BrokenOffTest {

    Neighbour eligibility;
    @TestHTTPResource
    URL service;

    @Test
    void aClientThatDiesMidBodyLeavesNothing() throws IOException {
        // Given
        eligibility.answers("/v1/eligibility/determinations", 201,
                ReferralForms.determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        long referrals = count("referral");
        long keys = count("idempotent_answer");

        // When
        for (int sent : new int[] { 1, onSection3().length() / 2, onSection3().length() - 1 }) {
            sendAndDie(onSection3(), sent);
        }
        submit(onSection3()).statusCode(201); // Those before it have been given up by now.

        // Then
        assertEquals(referrals + 1, count("referral"));
        assertEquals(keys + 1, count("idempotent_answer"));
    }

    private void sendAndDie(String body, int sent) throws IOException {
        try (Socket client = new Socket(service.getHost(), service.getPort())) {
            client.getOutputStream().write(("""
                    POST /v1/referrals HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Idempotency-Key: %s\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    """.formatted(service.getAuthority(), Tokens.trust("RXM"), UUID.randomUUID(), body.length())
                    + body.substring(0, sent)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static long count(String table) {
        return (Long) Rows.query("SELECT count(*) AS n FROM " + table).getFirst().get("n");
    }
}
