package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Behind a proxy that is trusted to name the caller's address, so that one machine can be many callers. */
@QuarkusTest
@TestProfile(LetterBoxesTest.BehindAProxy.class)
@WithTestResource(LittleServices.class)
class LetterBoxesTest {

    private static final String PATH = "/v1/self-referrals";
    private static final int LIMIT = 16 * 1024;

    @Test
    void thePublicMayLeaveSomethingWithoutAToken() {
        leave("192.0.2.1").statusCode(200).body("method", equalTo("POST")).body("body", equalTo("{}"))
                .body("headers", not(hasKey("authorization")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS" })
    void nothingIsReadOrChangedThereWithoutAToken(String method) {
        // Given
        long before = Services.seen();
        // When
        given().request(method, PATH).then().statusCode(401);
        given().request(method, PATH + "/0190d5a0-0000-7000-8000-000000000000").then().statusCode(401);
        // Then
        assertEquals(before, Services.seen());
    }

    @Test
    void isThatOnePathAndNothingBelowOrBesideIt() {
        // Given
        long before = Services.seen();
        // When
        for (String path : new String[] { PATH + "/", PATH + "/anything", "/v1/referrals" }) {
            given().body("{}").post(path).then().statusCode(401);
        }
        given().body("{}").post(PATH + "X").then().statusCode(404);
        // Then
        assertEquals(before, Services.seen());
    }

    @Test
    void eachAddressHasAFewAndHearsOfAnotherWayWhenTheyAreUsedUp() {
        for (int i = 0; i < 3; i++) {
            leave("192.0.2.2").statusCode(200)
                    .header("RateLimit-Policy", "\"minute\";q=3;w=36000, \"day\";q=20;w=86400");
        }
        leave("192.0.2.2").statusCode(429).contentType("application/problem+json").header("Retry-After", "12000")
                .header("Cache-Control", "no-store").body("code", equalTo("QUOTA_EXCEEDED"))
                .body("violated-policies", contains("minute"))
                .body("detail", allOf(containsString("nothing was sent"), containsString("telephone us on 01632 960 130"),
                        containsString("call 999")));
        leave("192.0.2.3").statusCode(200);
    }

    @Test
    void isCountedApartFromWhatThePublicReads() {
        for (int i = 0; i < 3; i++) {
            leave("192.0.2.4").statusCode(200);
        }
        leave("192.0.2.4").statusCode(429);
        given().header("X-Forwarded-For", "192.0.2.4").get("/v1/guidance").then().statusCode(200);
    }

    @Test
    void takesASmallBodyOnlyWhoeverBringsIt() {
        // Given
        long before = Services.seen();
        // When
        from("192.0.2.5").body(new byte[LIMIT + 1]).post(PATH).then().statusCode(413)
                .body("code", equalTo("REQUEST_TOO_LARGE")).body("detail", containsString("16384"));
        given().auth().oauth2(Tokens.person("coordinator")).body(new byte[LIMIT + 1]).post(PATH).then().statusCode(413);
        // Then
        assertEquals(before, Services.seen());
        from("192.0.2.5").body(new byte[LIMIT]).post(PATH).then().statusCode(200).body("bytes", equalTo(LIMIT));
    }

    @Test
    void breaksOffABodyThatDoesNotSayHowLargeItIs() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST " + PATH + " HTTP/1.1", "Host: localhost", "X-Forwarded-For: 192.0.2.6",
                    "Transfer-Encoding: chunked");
            for (int i = 0; i < 5; i++) {
                connection.sendText("1000\r\n" + "x".repeat(0x1000) + "\r\n");
            }
            String answer = connection.readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        }
    }

    @Test
    void aBadTokenIsRefusedThereToo() {
        given().auth().oauth2(Tokens.expired()).body("{}").post(PATH).then().statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    private static ValidatableResponse leave(String address) {
        return from(address).body("{}").post(PATH).then();
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    public static class BehindAProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1",
                    "gateway.guard.public.letter-boxes.\"/v1/self-referrals\".policies.minute.window", "10h",
                    "PROVIDER_PHONE", "01632 960 130");
        }
    }
}
