package org.imha.referral.intake;

import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;

import org.imha.kernel.testing.Neighbour;
import org.imha.referral.testing.Mutations;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class MutatedBodiesTest {

    private static final Set<Integer> CIVIL = Set.of(201, 400, 422);

    Neighbour eligibility;

    @Test
    void whateverIsSentTheAnswerIsCivil() throws Exception {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        Mutations mutations = new Mutations();
        for (int i = 0; i < 600; i++) {
            String body = mutations.of(onSection3());
            int status = submit(body).extract().statusCode();
            assertTrue(CIVIL.contains(status), status + " for " + body);
        }
    }
}
