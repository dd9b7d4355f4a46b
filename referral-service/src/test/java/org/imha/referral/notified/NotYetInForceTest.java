package org.imha.referral.notified;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.imha.referral.testing.Notified.PATH;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** As it is delivered: nobody has appointed the day. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class NotYetInForceTest {

    @Test
    void nothingIsTakenAndTheAnswerSaysWhy() {
        tell(compulsory()).statusCode(409).body("code", equalTo("NOTIFICATION_DUTY_NOT_IN_FORCE"));
        tell("{}").statusCode(409);
        assertEquals(0L, Rows.query("SELECT count(*) AS n FROM patient_notification").getFirst().get("n"));
    }

    @Test
    void theListsAreThereAndEmpty() {
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get(PATH).then().statusCode(200).body("items", hasSize(0));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/opt-outs").then().statusCode(200);
    }

    @Test
    void theWayInIsDocumentedAllTheSame() {
        given().get("/q/openapi?format=json").then().statusCode(200)
                .body("paths.'/v1/notifications-of-patients'.post.responses.'409'.description", notNullValue());
    }
}
