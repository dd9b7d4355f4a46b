package org.imha.kernel.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class CurrentCallerTest {

    /** Says who is asking. */
    @Path("/v1/who-am-i")
    @Authenticated
    @RunOnVirtualThread
    public static class WhoAmI {

        private final CurrentCaller caller;

        WhoAmI(CurrentCaller caller) {
            this.caller = caller;
        }

        /** The caller as JSON. */
        public record Answer(String id, Set<Role> roles, String odsCode) {
        }

        @GET
        public Answer answer() {
            return new Answer(caller.get().id(), caller.get().roles(), caller.get().odsCode().orElse(null));
        }
    }

    @Test
    void aPersonIsKnownByUserName() {
        ask(Tokens.person("advocate-one", Role.ADVOCATE, Role.MANAGER)).body("id", equalTo("advocate-one"))
                .body("roles", containsInAnyOrder("ADVOCATE", "MANAGER")).body("odsCode", nullValue());
    }

    @Test
    void aTrustIsKnownByItsClientAndBoundToItsOdsCode() {
        ask(Tokens.trust("RXM")).body("id", equalTo("trust-rxm")).body("roles", containsInAnyOrder("REFERRER"))
                .body("odsCode", equalTo("RXM"));
    }

    @Test
    void aServiceIsKnownByItsClient() {
        ask(Tokens.service("casework-service")).body("id", equalTo("casework-service"))
                .body("roles", containsInAnyOrder("SERVICE"))
                .body("odsCode", nullValue());
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get("/v1/who-am-i").then().statusCode(200);
    }
}
