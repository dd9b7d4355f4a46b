package org.imha.referral.notified;

import static io.restassured.RestAssured.given;
import static org.imha.referral.testing.Notified.act;
import static org.imha.referral.testing.Notified.backdated;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.notInBestInterests;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.optOutOf;
import static org.imha.referral.testing.Notified.refuses;
import static org.imha.referral.testing.Notified.refusesUntil;
import static org.imha.referral.testing.Notified.tell;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class MutatedNotificationsTest {

    private static final Set<Integer> CIVIL = Set.of(200, 201, 400, 409, 422);

    Neighbour eligibility;

    @BeforeEach
    void somebodyMayQualify() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "UNDETERMINED", null));
    }

    @Test
    void whateverAHospitalTellsTheAnswerIsCivil() {
        Mutations.of(compulsory(), 600).forEach(body -> assertCivil(tell(body).extract().statusCode(), body));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whateverIsRecordedTheAnswerIsCivil(String what, String good) {
        UUID id = backdated(notified(compulsory()));
        Mutations.of(good, 200).forEach(body -> assertCivil(act(id, what, body).extract().statusCode(), body));
    }

    static List<Arguments> records() {
        return List.of(arguments("interview", notInBestInterests()), arguments("interview", refusesUntil("2026-06-01")),
                arguments("interview-attempts", "{\"attemptedAt\": \"2026-05-03T10:00:00Z\", \"reason\": \"NOT_THERE\","
                        + " \"retryAt\": \"2026-05-04T10:00:00Z\", \"note\": \"x\"}"),
                arguments("ending", "{\"reason\": \"NONSENSE\", \"note\": \"x\"}"),
                arguments("interview-offer", "{\"because\": \"x\"}"));
    }

    @Test
    void whateverTheRegisterIsAskedTheAnswerIsCivil() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", refuses()).statusCode(200);
        String optOut = "/v1/opt-outs/" + optOutOf(id) + "/opting-in";
        Mutations.of("{\"nhsNumber\": \"9990000018\"}", 60)
                .forEach(body -> assertCivil(post("/v1/opt-outs/searches", body), body));
        Mutations.of("{\"wants\": \"NOTHING\", \"saidAt\": \"2026-05-04T10:00:00Z\", \"saidTo\": \"x\","
                + " \"helpWanted\": \"x\"}", 150).forEach(body -> assertCivil(post(optOut, body), body));
    }

    private static int post(String path, String body) {
        return given().auth().oauth2(Tokens.role(Role.COORDINATOR)).header("If-Match", "\"0\"")
                .contentType("application/json").body(body).post(path).statusCode();
    }

    private static void assertCivil(int status, String body) {
        assertTrue(CIVIL.contains(status), status + " for " + body);
    }
}
