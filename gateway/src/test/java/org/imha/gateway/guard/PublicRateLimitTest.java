package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/** Behind a proxy that is trusted to name the caller's address, so that one machine can be many callers. */
@QuarkusTest
@TestProfile(PublicRateLimitTest.TwoAtOnceBehindAProxy.class)
@WithTestResource(LittleServices.class)
class PublicRateLimitTest {

    @Test
    void countsEachAddressAgainstTheQuotaOfThePublic() {
        from("192.0.2.1").statusCode(200)
                .header("RateLimit-Policy", "\"burst\";q=2;w=36000, \"sustained\";q=60;w=36000, \"day\";q=1000;w=86400")
                .header("RateLimit", "\"burst\";r=1;t=18000, \"sustained\";r=59;t=600, \"day\";r=999;t=87");
        from("192.0.2.1").statusCode(200);
        from("192.0.2.1").statusCode(429).contentType("application/problem+json").header("Retry-After", "18000")
                .body("code", equalTo("QUOTA_EXCEEDED")).body("violated-policies", contains("burst"));
        from("192.0.2.2").statusCode(200);
    }

    @Test
    void countsWhatIsReadAndWhatIsAskedTogether() {
        from("192.0.2.3").statusCode(200);
        given().header("X-Forwarded-For", "192.0.2.3").head("/v1/guidance").then().statusCode(200);
        given().header("X-Forwarded-For", "192.0.2.3").body("{}").post("/v1/guidance/self-check").then().statusCode(429);
    }

    @Test
    void countsAnIpv6NetworkAsOneCaller() {
        from("2001:db8:0:1::1").statusCode(200);
        from("2001:db8:0:1::2").statusCode(200);
        from("2001:db8:0:1:9999::3").statusCode(429);
        from("2001:db8:0:2::1").statusCode(200);
    }

    @Test
    void takesNothingFromTheQuotaOfTheKnown() {
        // Given
        from("192.0.2.4").statusCode(200);
        from("192.0.2.4").statusCode(200);
        from("192.0.2.4").statusCode(429);
        // Then
        given().header("X-Forwarded-For", "192.0.2.4").auth().oauth2(Tokens.person("coordinator")).get("/v1/guidance")
                .then().statusCode(200);
    }

    private static ValidatableResponse from(String address) {
        return given().header("X-Forwarded-For", address).get("/v1/guidance").then();
    }

    public static class TwoAtOnceBehindAProxy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1",
                    "gateway.guard.rate-limit.public-policies.burst.quota", "2",
                    "gateway.guard.rate-limit.public-policies.burst.window", "10h",
                    "gateway.guard.rate-limit.public-policies.sustained.quota", "60",
                    "gateway.guard.rate-limit.public-policies.sustained.window", "10h",
                    "gateway.guard.rate-limit.public-policies.day.quota", "1000");
        }
    }
}
