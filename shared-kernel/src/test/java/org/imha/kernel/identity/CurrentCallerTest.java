package org.imha.kernel.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
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

    /** The same, open to everybody. */
    @Path("/v1/who-is-there")
    @PermitAll
    @RunOnVirtualThread
    public static class WhoIsThere {

        private final CurrentCaller caller;

        WhoIsThere(CurrentCaller caller) {
            this.caller = caller;
        }

        @GET
        public WhoAmI.Answer answer() {
            return new WhoAmI.Answer(caller.get().id(), caller.get().roles(), caller.get().odsCode().orElse(null));
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

    @Test
    void whoBringsNoTokenIsThePublicWhereThatIsLetIn() {
        given().get("/v1/who-is-there").then().statusCode(200).body("id", equalTo("public")).body("roles", hasSize(0))
                .body("odsCode", nullValue());
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/who-is-there").then().statusCode(200)
                .body("id", equalTo("trust-rxm"));
    }

    @Test
    void aBadTokenMakesNobodyThePublic() {
        given().auth().oauth2("nonsense").get("/v1/who-is-there").then().statusCode(401)
                .contentType("application/problem+json").body("code", equalTo("NOT_AUTHENTICATED"));
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get("/v1/who-am-i").then().statusCode(200);
    }
}
