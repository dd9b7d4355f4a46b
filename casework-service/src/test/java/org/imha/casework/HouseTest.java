package org.imha.casework;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.ADVOCATE;
import static org.imha.kernel.identity.Role.COMMISSIONER;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.imha.kernel.identity.Role.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.model.advocate.AdvocateProblem;
import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        // The waiting list is for advocates whom the register lets take cases.
        Register.ensure("some-advocate");
        AccessMatrix matrix = AccessMatrix.of("org.imha.casework")
                .allow("GET /v1/cases", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/allocation", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/allocation-candidates", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/advocate", COORDINATOR, MANAGER, SERVICE)
                .allow("GET /v1/cases/waiting", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/advocates", MANAGER)
                .allow("GET /v1/advocates", COORDINATOR, MANAGER)
                .allow("GET /v1/advocates/me", ADVOCATE)
                .allow("GET /v1/advocates/{id}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("PATCH /v1/advocates/{id}", MANAGER)
                .allow("POST /v1/advocates/{id}/absences", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/advocates/{id}/absences", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/advocates/{id}/absences/{absenceId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("DELETE /v1/advocates/{id}/absences/{absenceId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/advocates/{id}/conflicts", MANAGER, ADVOCATE)
                .allow("GET /v1/advocates/{id}/conflicts", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/advocates/{id}/conflicts/{conflictId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/advocates/{id}/conflicts/{conflictId}/ending", MANAGER)
                .allow("POST /v1/cases/{id}/visits", ADVOCATE)
                .allow("GET /v1/cases/{id}/visits", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/visits/{visitId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/timeline", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/my/work", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/visits/{visitId}/escalations", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/visits/{visitId}/resolution", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/visits/{visitId}/privacy-review", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/access-refusals", COORDINATOR, MANAGER)
                .allow("GET /v1/privacy-departures", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/meetings", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/meetings", ADVOCATE)
                .allow("GET /v1/cases/{id}/meetings/{meetingId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/meetings/{meetingId}/attendance", ADVOCATE)
                .allow("POST /v1/cases/{id}/meetings/{meetingId}/omission", ADVOCATE)
                .allow("POST /v1/cases/{id}/meetings/{meetingId}/exclusion", ADVOCATE)
                .allow("POST /v1/cases/{id}/meetings/{meetingId}/cancellation", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/meetings", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/professional-interviews", ADVOCATE)
                .allow("GET /v1/cases/{id}/professional-interviews", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/professional-interviews/{interviewId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/professional-interviews/{interviewId}/answer", ADVOCATE)
                .allow("POST /v1/cases/{id}/professional-interviews/{interviewId}/account", ADVOCATE)
                .allow("GET /v1/interview-refusals", COORDINATOR, MANAGER)
                .allow("GET /v1/rights/by-ward", COORDINATOR, MANAGER)
                .allow("POST /v1/cases/{id}/contacts", ADVOCATE)
                .allow("GET /v1/cases/{id}/contacts", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/contacts/{contactId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/help", ADVOCATE)
                .allow("GET /v1/cases/{id}/help", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/goals", ADVOCATE)
                .allow("GET /v1/cases/{id}/goals", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/goals/{goalId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("PUT /v1/cases/{id}/goals/{goalId}", ADVOCATE)
                .allow("POST /v1/cases/{id}/goals/{goalId}/status", ADVOCATE)
                .allow("POST /v1/cases/{id}/safeguarding-concerns", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/safeguarding-concerns", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/safeguarding-concerns/{concernId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/safeguarding-concerns/{concernId}/decision", MANAGER)
                .allow("POST /v1/cases/{id}/safeguarding-concerns/{concernId}/referral", MANAGER)
                .allow("POST /v1/cases/{id}/safeguarding-concerns/{concernId}/conclusion", MANAGER)
                .allow("GET /v1/cases/{id}/safeguarding-summary", COORDINATOR, MANAGER)
                .allow("POST /v1/cases/{id}/hold", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/resumption", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/mode", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/reopening", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/deadlines", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/deadlines", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/deadlines/{deadlineId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/deadlines/{deadlineId}/settlement", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/deadlines", COORDINATOR, MANAGER)
                .allow("GET /v1/my/calendar.ics", ADVOCATE)
                .allow("POST /v1/my/calendar-feed", ADVOCATE)
                .allow("GET /v1/my/calendar-feed", ADVOCATE)
                .allow("DELETE /v1/my/calendar-feed", ADVOCATE)
                .allow("DELETE /v1/advocates/{id}/calendar-feed", MANAGER)
                .allowEveryone("GET /v1/calendar-feeds/{fileName}")
                .allow("POST /v1/cases/{id}/closure", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/reports/quarterly", MANAGER, COMMISSIONER)
                .allow("POST /v1/cases/{id}/outcomes", ADVOCATE)
                .allow("GET /v1/cases/{id}/outcomes", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/outcomes/{outcomeId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/feedback", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/feedback", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/feedback/{feedbackId}", COORDINATOR, MANAGER);
        assertEquals(List.of(), matrix.differences());
    }

    @Test
    void everyColumnIsClassified() {
        assertEquals(List.of(), SchemaRules.unclassifiedColumns());
    }

    @Test
    void allThatHangsOnACaseIsErasedWithIt() {
        assertEquals(List.of(), SchemaRules.keepingFromErasure("case_file"));
    }

    @Test
    void thePublishedContractTellsAClientWhatIsAnswered() {
        assertEquals(List.of(), ContractRules.faults());
    }

    @Test
    void thePublishedContractIsUpToDate() {
        Snapshot.assertMatches("docs/api/casework-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("casework", CaseworkProblem.class, AdvocateProblem.class));
    }
}
