package org.imha.referral.equality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class EqualityResourceTest {

    private static final String MANAGER = Tokens.role(Role.MANAGER);

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void whatTheFormTellsIsKeptApartAndWhoWorksOnTheReferralDoesNotSeeIt() {
        UUID id = submitted(
                onSection3().replaceFirst("\\{", "{\"equality\": {\"ethnicCategory\": \"N\", \"religion\": \"MUSLIM\","
                        + " \"disabled\": \"PREFER_NOT_TO_SAY\", \"selfReported\": true},"));
        String seen = given().auth().oauth2(MANAGER).get("/v1/referrals/" + id).then().statusCode(200).extract().asString();
        assertFalse(seen.contains("MUSLIM"), seen);
        assertEquals(0, Rows.query("SELECT 1 FROM referral WHERE id = ? AND form::text LIKE '%MUSLIM%'", id).size());
        read(id).statusCode(200).body("religion", equalTo("MUSLIM")).body("ethnicCategory", equalTo("N"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + id + "/equality").then().statusCode(403);
    }

    @Test
    void nothingToldIsNotFoundAndCanBeToldLaterAndCorrected() {
        UUID id = submitted(onSection3());
        read(id).statusCode(404);
        keep(id, null, "{\"carer\": \"YES\"}").statusCode(200).header("ETag", "\"0\"");
        keep(id, null, "{\"carer\": \"NO\"}").statusCode(428);
        keep(id, "\"0\"", "{\"carer\": \"NO\"}").statusCode(200).header("ETag", "\"1\"");
        keep(id, "\"0\"", "{\"carer\": \"YES\"}").statusCode(412);
        keep(id, "\"1\"", "{\"ethnicCategory\": \"Q\"}").statusCode(422).body("errors.pointer", contains("#/ethnicCategory"));
    }

    private static ValidatableResponse read(UUID id) {
        return given().auth().oauth2(MANAGER).get("/v1/referrals/" + id + "/equality").then();
    }

    private static ValidatableResponse keep(UUID id, String ifMatch, String answers) {
        var request = given().auth().oauth2(MANAGER).contentType("application/json").body(answers);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/referrals/" + id + "/equality")
                .then();
    }
}
