package org.imha.referral;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.imha.kernel.identity.Role.REFERRER;
import static org.imha.kernel.identity.Role.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.imha.referral.fhir.wire.FhirProblem;
import org.imha.referral.model.ReferralProblem;
import org.imha.referral.model.notified.NotifiedProblem;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.referral")
                .allow("POST /v1/referrals", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals:import", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referral-imports", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referral-imports/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referral-imports/{id}/rows", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referrals", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/searches", COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/statistics", MANAGER, SERVICE)
                .allow("POST /v1/referrals/statistics", SERVICE)
                .allow("GET /v1/referrals/{id}", REFERRER, COORDINATOR, MANAGER, SERVICE)
                .allow("POST /v1/referrals/{id}/signposting", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/information-request", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/information", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/withdrawal", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/decline", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/reoffer", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/merging", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/unmerging", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/possible-duplicates/{otherId}/dismissal", COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}/history", COORDINATOR, MANAGER)
                .allow("PUT /v1/referrals/{id}/legal-status", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referral-drafts", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referral-drafts", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referral-drafts/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("PATCH /v1/referral-drafts/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("DELETE /v1/referral-drafts/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referral-drafts/{id}/submission", REFERRER, COORDINATOR, MANAGER)
                .allow("PATCH /v1/referrals/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}/changes", COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}/equality", MANAGER)
                .allow("PUT /v1/referrals/{id}/equality", MANAGER)
                .allow("GET /v1/referrals/{id}/retention", MANAGER)
                .allow("PUT /v1/referrals/{id}/legal-hold", MANAGER)
                .allow("DELETE /v1/referrals/{id}/legal-hold", MANAGER)
                .allow("POST /v1/referrals/{id}/erasure", MANAGER)
                .allow("POST /v1/person-files", MANAGER)
                .allow("GET /v1/person-files/{id}", MANAGER)
                .allow("GET /v1/person-files/{id}/content", MANAGER)
                .allow("POST /v1/referrals/{id}/rule-set-override", MANAGER)
                .allow("DELETE /v1/referrals/{id}/rule-set-override", MANAGER)
                .allowEveryone("POST /v1/self-referrals")
                .allowEveryone("GET /fhir/R4/metadata")
                .allow("POST /fhir/R4", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /fhir/R4/ServiceRequest", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest/{id}/_history/{version}", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /fhir/R4/ServiceRequest/_search", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/eligibility-reviews", MANAGER)
                .allow("GET /v1/eligibility-reviews", MANAGER)
                .allow("GET /v1/eligibility-reviews/{id}", MANAGER)
                .allow("GET /v1/eligibility-reviews/{id}/changes", MANAGER)
                .allow("POST /v1/notifications-of-patients", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/notifications-of-patients", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/notifications-of-patients/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/notifications-of-patients/{id}/interview", COORDINATOR, MANAGER)
                .allow("POST /v1/notifications-of-patients/{id}/interview-attempts", COORDINATOR, MANAGER)
                .allow("POST /v1/notifications-of-patients/{id}/interview-offer", COORDINATOR, MANAGER)
                .allow("POST /v1/notifications-of-patients/{id}/ending", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/opt-outs", COORDINATOR, MANAGER)
                .allow("GET /v1/opt-outs/{id}", COORDINATOR, MANAGER)
                .allow("POST /v1/opt-outs/searches", COORDINATOR, MANAGER)
                .allow("POST /v1/opt-outs/{id}/opting-in", COORDINATOR, MANAGER);
        assertEquals(List.of(), matrix.differences());
    }

    @Test
    void everyColumnIsClassified() {
        assertEquals(List.of(), SchemaRules.unclassifiedColumns());
    }

    @Test
    void allThatHangsOnAReferralIsErasedWithIt() {
        assertEquals(List.of(), SchemaRules.keepingFromErasure("referral", "fk_referral_merged_into"));
    }

    @Test
    void thePublishedContractTellsAClientWhatIsAnswered() {
        assertEquals(List.of(), ContractRules.faults());
    }

    @Test
    void thePublishedContractIsUpToDate() {
        Snapshot.assertMatches("docs/api/referral-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("referral", ReferralProblem.class, NotifiedProblem.class,
                FhirProblem.class));
    }
}
