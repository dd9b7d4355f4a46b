package org.imha.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class ReadableRequestTest {

    @ParameterizedTest
    @ValueSource(strings = { "/v1/referrals/%zz", "/v1/referrals/%", "/v1/referrals/%2", "/v1/referrals/../audit",
            "/v1/referrals/./7", "/v1/referrals/..", "/v1/referrals/%2e%2e/audit", "/v1/referrals%2f7",
            "/v1/referrals/%2F..%2Fq", "/v1/referrals\\..\\q", "/v1/referrals/%5c..", "/v1//referrals",
            "//v1/referrals", "/v1/referrals;x=1/7", "/v1/referrals/..;/audit", "/v1/referrals/%252e%252e/q",
            "/v1/referrals/%00", "/v1/referrals/\u00e9", "/v1/referrals?x=%zz", "/v1/referrals?x=%",
            "/v1/referrals?x=\u00e9", "/v1/%72eferrals", "http://localhost/v1/referrals", "/../q/health",
            "/q/../v1/referrals", "/v1/referrals/<script>", "/v1/referrals#x", "?x", "/v1/referrals?x={", "/v1/referrals?x=}",
            "/v1/referrals?x=|", "/v1/referrals?x=^", "/v1/referrals?x=\"", "/v1/referrals?x=<", "/v1/referrals?x=>",
            "/v1/referrals?x=\\", "/v1/referrals?x=`", "/v1/referrals?x[]=1", "/v1/referrals?x=#" })
    void refusesWhatCouldBeReadInTwoWays(String target) throws Exception {
        // Given
        long before = Services.seen();
        // When
        String answer = ask("GET " + target + " HTTP/1.1", "Host: localhost");
        // Then
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("MALFORMED_REQUEST"), answer);
        assertTrue(answer.toLowerCase().contains("x-correlation-id"), answer);
        assertEquals(before, Services.seen());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/referrals/7?name=a%20b&to=2026-01-01T00:00:00Z&x=!$'()*+,;:@/?-._~", "/v1/referrals/",
            "/v1/referrals/IMHA-7K2.v3~x", "/v1/referrals?", "/v1/referrals/$export", "/v1/referrals/...",
            "/v1/referrals/a..b" })
    void passesPlainTargetsOnAsTheyAre(String target) throws Exception {
        String answer = ask("GET " + target + " HTTP/1.1", "Host: localhost");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("\"uri\":\"" + target + "\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "v1/referrals" })
    void findsNothingOutsideTheRoot(String target) throws Exception {
        String answer = ask("OPTIONS " + target + " HTTP/1.1", "Host: localhost");
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("PATH_NOT_FOUND"), answer);
        assertTrue(answer.contains("nosniff"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "CONNECT", "PROPFIND" })
    void refusesMethodsThatAreNotUsed(String method) throws Exception {
        String answer = ask(method + " /v1/referrals HTTP/1.1", "Host: localhost");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: identity", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: xchunked", "Content-Length: 5\r\nContent-Length: 6", "Content-Length: +5",
            "Content-Length: -5", "Content-Length: 99999999999999999999", "Content-Length : 5" })
    void refusesABodyWhoseEndIsUnclear(String framing) throws Exception {
        // Given
        long before = Services.seen();
        try (RawConnection connection = new RawConnection()) {
            // When
            String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", "Connection: close",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm"), framing)
                    .sendText("5\r\nhello\r\n0\r\n\r\n").readToEnd();
            // Then
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        }
        assertEquals(before, Services.seen());
    }

    @Test
    void passesOnOneLengthWhenTwoAreGiven() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", "Connection: close",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm"),
                    "Transfer-Encoding: chunked\r\nContent-Length: 3")
                    .sendText("5\r\nhello\r\n0\r\n\r\n").readToEnd();
            // RFC 9112 6.3: the chunks decide
            assertTrue(answer.contains("\"body\":\"hello\""), answer);
            assertFalse(answer.contains("\"content-length\""), answer);
        }
    }

    @Test
    void refusesARequestWithoutAHost() throws Exception {
        String answer = ask("GET /v1/referrals HTTP/1.1", "X-Nothing: here");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("MALFORMED_REQUEST"), answer);
    }

    @Test
    void readsALongQueryWithoutTrouble() throws Exception {
        String answer = ask("GET /v1/referrals?x=" + "a%20".repeat(900) + " HTTP/1.1", "Host: localhost");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    private static String ask(String line, String header) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            return connection.send(line, header, "Authorization: Bearer " + Tokens.machine("trust-rxm"),
                    "Connection: close").readToEnd();
        }
    }
}
