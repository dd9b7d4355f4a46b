package org.imha.referral.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class TriageResourceTest {

    Neighbour eligibility;

    @Test
    void aCoordinatorNamesOtherHelp() {
        UUID id = inTriage();
        signpost(id, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("status", equalTo("SIGNPOSTED"));
        assertEquals("uk.org.imha.referral.signposted.v1", Rows.announced(id).getLast());
    }

    @Test
    void aChangeSaysWhichVersionItMeans() {
        UUID id = inTriage();
        signpost(id, null).statusCode(428).body("code", equalTo("VERSION_MISSING"));
        signpost(id, "\"7\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneWins() throws Exception {
        UUID id = inTriage();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2).mapToObj(i -> threads.submit(() -> signpost(id, "\"0\"").extract().statusCode()))
                    .toList();
            List<Integer> statuses = List.of(calls.get(0).get(), calls.get(1).get());
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        }
    }

    @Test
    void whoQualifiesIsNotSignposted() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        signpost(submitted(onSection3()), "\"0\"").statusCode(409).body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
    }

    private UUID inTriage() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        return submitted(onSection3());
    }

    private static ValidatableResponse signpost(UUID id, String ifMatch) {
        var request = given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json")
                .body("{\"helpNamed\": \"The council's advocacy service\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/v1/referrals/" + id + "/signposting")
                .then();
    }
}
