package org.imha.referral.contract;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.informal;
import static org.imha.referral.testing.ReferralForms.submit;

import java.util.Map;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ConfiguredContractsTest.OneCouncilBuysMore.class)
@QuarkusTestResource(WithEligibility.class)
class ConfiguredContractsTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    /** One council in whose hospitals informal in-patients are helped, too, with a target that is nothing to this service. */
    public static class OneCouncilBuysMore implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("contracts[0].commissioner", "E08000026", "contracts[0].hospitals", "RXM",
                    "contracts[0].also-buys-for", "INFORMAL_INPATIENT,DISCHARGED",
                    "contracts[0].targets.first-contact.stop", "FIRST_CONTACT", "contracts[1].commissioner", "E08000035",
                    "contracts[1].hospitals", "RXT");
        }
    }

    Neighbour eligibility;

    @BeforeEach
    void informalPatientsDoNotQualify() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "NOT_QUALIFYING", null).replace("DETAINED\", \"text", "INFORMAL\", \"text"));
    }

    @Test
    void anInformalPatientInThatCouncilsHospitalIsAcceptedAndTheActsAnswerStaysNo() {
        submit(COORDINATOR, UUID.randomUUID().toString(), informal()).statusCode(201)
                .body("status", equalTo("ACCEPTED_CONTRACTUAL")).body("eligibility.outcome", equalTo("NOT_QUALIFYING"))
                .body("contractualEligibility.commissioner", equalTo("E08000026"))
                .body("contractualEligibility.extra", equalTo("INFORMAL_INPATIENT"));
    }

    @Test
    void elsewhereTheContractDoesNotReach() {
        submit(COORDINATOR, UUID.randomUUID().toString(), informal().replace("RXM54", "RXT54")).statusCode(201)
                .body("status", equalTo("TRIAGE")).body("contractualEligibility", nullValue());
    }
}
