package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class RequestSizeLimitTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void letsABodyOfExactlyTheLimitThrough() {
        given().auth().oauth2(Tokens.machine("trust-rxm")).body(new byte[MIB]).post("/v1/referrals")
                .then().statusCode(200).body("bytes", equalTo(MIB));
    }

    @Test
    void refusesABodyThatIsAnnouncedAsTooLarge() {
        // Given
        long before = Services.seen();
        // When
        given().auth().oauth2(Tokens.machine("trust-rxm")).body(new byte[MIB + 1]).post("/v1/referrals")
                // Then
                .then().statusCode(413).contentType("application/problem+json")
                .body("code", equalTo("REQUEST_TOO_LARGE"));
        assertEquals(before, Services.seen());
    }

    @Test
    void refusesBeforeTheBodyIsSent() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", token(),
                    "Expect: 100-continue", "Content-Length: 50000000").readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        }
    }

    @Test
    void asksForABodyThatIsWelcome() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", token(), "Expect: 100-continue",
                    "Content-Length: 2");
            assertTrue(connection.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100"));
            String answer = connection.sendText("{}").readUntil("\"body\":\"{}\"");
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }

    @Test
    void refusesAChunkedBodyAsSoonAsItIsTooLarge() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            // Given
            connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", token(), "Transfer-Encoding: chunked");
            String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
            // When: more than the limit, and no end in sight
            for (int i = 0; i < 40; i++) {
                connection.sendText(chunk);
            }
            String answer = connection.readUntil("}");
            // Then
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("REQUEST_TOO_LARGE"), answer);
            assertTrue(answer.toLowerCase().contains("connection: close"), answer);
        }
    }

    @Test
    void letsAChunkedBodyWithinTheLimitThrough() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", token(),
                    "Transfer-Encoding: chunked").sendText("5\r\nhello\r\n0\r\n\r\n").readUntil("\"body\":\"hello\"");
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("\"bytes\":5"), answer);
        }
    }

    @Test
    void refusesAnEndlessBodyWithoutATokenAndHangsUp() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost",
                    "Transfer-Encoding: chunked").sendText("5\r\nhello\r\n").readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            assertEquals("", connection.sendText("0\r\n\r\n").readToEnd());
        }
    }

    private static String token() {
        return "Authorization: Bearer " + Tokens.machine("trust-rxm");
    }
}
