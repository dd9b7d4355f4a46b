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

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.Mutations;
import org.imha.referral.testing.WithEligibility;
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class MutatedNotificationsTest {

    private static final Set<Integer> CIVIL = Set.of(200, 201, 400, 409, 422);

    private final Mutations mutations = new Mutations();

    Neighbour eligibility;

    @BeforeEach
    void somebodyMayQualify() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "UNDETERMINED", null));
    }

    @Test
    void whateverAHospitalTellsTheAnswerIsCivil() throws Exception {
        for (int i = 0; i < 600; i++) {
            String body = mutations.of(compulsory());
            assertCivil(tell(body).extract().statusCode(), body);
        }
    }

    @Test
    void whateverIsRecordedTheAnswerIsCivil() throws Exception {
        UUID id = backdated(notified(compulsory()));
        for (int i = 0; i < 300; i++) {
            for (String good : List.of(notInBestInterests(), refusesUntil("2026-06-01"))) {
                String body = mutations.of(good);
                assertCivil(act(id, "interview", body).extract().statusCode(), body);
            }
            String attempt = mutations.of("{\"attemptedAt\": \"2026-05-03T10:00:00Z\", \"reason\": \"NOT_THERE\","
                    + " \"retryAt\": \"2026-05-04T10:00:00Z\", \"note\": \"x\"}");
            assertCivil(act(id, "interview-attempts", attempt).extract().statusCode(), attempt);
            String ending = mutations.of("{\"reason\": \"NONSENSE\", \"note\": \"x\"}");
            assertCivil(act(id, "ending", ending).extract().statusCode(), ending);
            String offer = mutations.of("{\"because\": \"x\"}");
            assertCivil(act(id, "interview-offer", offer).extract().statusCode(), offer);
        }
    }

    @Test
    void whateverTheRegisterIsAskedTheAnswerIsCivil() throws Exception {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", refuses()).statusCode(200);
        UUID optOut = optOutOf(id);
        for (int i = 0; i < 100; i++) {
            String search = mutations.of("{\"nhsNumber\": \"9990000018\"}");
            assertCivil(post("/v1/opt-outs/searches", search), search);
            String optingIn = mutations
                    .of("{\"wants\": \"NOTHING\", \"saidAt\": \"2026-05-04T10:00:00Z\", \"saidTo\": \"x\", \"helpWanted\": \"x\"}");
            assertCivil(post("/v1/opt-outs/" + optOut + "/opting-in", optingIn), optingIn);
        }
    }

    private static int post(String path, String body) {
        return given().auth().oauth2(Tokens.role(Role.COORDINATOR)).header("If-Match", "\"0\"")
                .contentType("application/json").body(body).post(path).statusCode();
    }

    private static void assertCivil(int status, String body) {
        assertTrue(CIVIL.contains(status), status + " for " + body);
    }
}
