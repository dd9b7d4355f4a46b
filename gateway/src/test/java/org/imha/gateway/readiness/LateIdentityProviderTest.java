package org.imha.gateway.readiness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;
import org.imha.gateway.LittleServices;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LateIdentityProviderTest.LateRealm.class)
@WithTestResource(LittleServices.class)
class LateIdentityProviderTest {

    @Test
    void startsWithoutTheIdentityProviderAndGoesOnWithoutItOnceTheKeysAreKnown() {
        // Given
        String token = Tokens.from(ConfigProvider.getConfig().getValue("quarkus.oidc.token.issuer", String.class));
        given().get("/q/health/ready").then().statusCode(503);
        given().auth().oauth2(token).get("/v1/referrals/7")
                .then().statusCode(503).header("Retry-After", "5").body("code", equalTo("TOKEN_KEYS_UNAVAILABLE"));
        given().get("/v1/guidance").then().statusCode(200);
        // When
        Services.lateRealmIsUp(true);
        // Then
        given().get("/q/health/ready").then().statusCode(200);
        given().auth().oauth2(token).get("/v1/referrals/7").then().statusCode(200);
        // And
        Services.lateRealmIsUp(false);
        given().get("/q/health/ready").then().statusCode(200);
        given().auth().oauth2(token).get("/v1/referrals/7").then().statusCode(200);
    }

    public static class LateRealm implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "${test.services}/realms/late",
                    "quarkus.oidc.token.issuer", "${test.services}/realms/late");
        }
    }
}
