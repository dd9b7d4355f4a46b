package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** A flood from many addresses, each within its own quota. */
@QuarkusTest
@TestProfile(LetterBoxCeilingTest.Flood.class)
@WithTestResource(LittleServices.class)
class LetterBoxCeilingTest {

    private static final String PATH = "/v1/self-referrals";

    @Test
    void fromManyAddressesAtOnceIsHeldAtTheCeilingWhichTheKnownAreNotUnder() throws Exception {
        // Given
        long before = Services.seen();
        // When
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> leave("198.51.100." + i).statusCode())).toList();
            long taken = 0;
            for (var answer : answers) {
                taken += answer.get() == 200 ? 1 : 0;
            }
            // Then
            assertEquals(5, taken);
        }
        assertEquals(before + 5, Services.seen());
        leave("203.0.113.1").then().statusCode(503).header("Retry-After", notNullValue())
                .contentType("application/problem+json").body("code", equalTo("TOO_MUCH_AT_ONCE"))
                .body("type", equalTo("https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"))
                .body("detail", containsString("You can also telephone us, or ask the ward to."));
        given().auth().oauth2(Tokens.person("coordinator")).body("{}").post(PATH).then().statusCode(200);
    }

    private static Response leave(String address) {
        return given().header("X-Forwarded-For", address).body("{}").post(PATH);
    }

    public static class Flood implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1",
                    "gateway.guard.public.letter-boxes.\"/v1/self-referrals\".ceiling.everybody.quota", "5",
                    "gateway.guard.public.letter-boxes.\"/v1/self-referrals\".ceiling.everybody.window", "10h");
        }
    }
}
