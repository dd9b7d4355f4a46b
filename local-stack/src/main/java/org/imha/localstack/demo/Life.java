package org.imha.localstack.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.imha.localstack.StackFailure;
import org.imha.localstack.demo.Api.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The life of a case: an advocate, a visit, consent to records, its withdrawal, the end. */
public final class Life {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADVOCATE = "advocate-one";

    private final Api api;
    private final PrintStream out;

    public Life(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    public void tell(String caseId) {
        out.printf("%nThe life of case %s%n", caseId);
        String path = "/v1/cases/" + caseId;
        allocate(path);
        visit(path);
        String grantId = consent(caseId);
        decide(caseId, "PERMIT");
        withdraw(grantId);
        decide(caseId, "DENY");
        close(path);
    }

    private void allocate(String path) {
        new AdvocateRegister(api).put(ADVOCATE);
        Answer answer = api.post("coordinator", path + "/allocation", JSON.createObjectNode().put("advocateId", ADVOCATE),
                api.get("coordinator", path).etag());
        said("an advocate is allocated", answer, 200, "status");
    }

    private void visit(String path) {
        Instant left = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode visit = JSON.createObjectNode().put("arrivedAt", left.minus(1, ChronoUnit.SECONDS).toString())
                .put("leftAt", left.toString()).put("place", "Ward interview room").put("outcome", "MET")
                .put("privacy", "PRIVATE");
        visit.putObject("requestedBy").put("kind", "PATIENT").put("requestedOn", today());
        said("a visit is recorded", api.create(ADVOCATE, path + "/visits", visit), 201, "outcome");
    }

    private String consent(String caseId) {
        ObjectNode grant = JSON.createObjectNode().put("caseId", caseId).put("route", "CONSENT");
        ObjectNode consent = grant.putObject("consent").put("givenAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("method", "WRITTEN");
        consent.putObject("capacity").put("assessedBy", "Dr R. Shah").put("assessedOn", today());
        grant.putObject("scope").put("holderOdsCode", "RXM").put("recordType", "HOSPITAL_DETENTION_AND_TREATMENT")
                .put("purpose", "Preparing the tribunal").put("withheldMaterialRequested", false);
        // records-consent-service hears of the allocation through Kafka, a moment after it happened.
        Answer answer = createWhenHeard("/v1/records-grants", grant);
        said("the patient consents to records being seen", answer, 201, "status");
        return answer.body().path("id").asText();
    }

    private Answer createWhenHeard(String path, ObjectNode body) {
        Answer answer = api.create(ADVOCATE, path, body);
        for (int attempt = 0; attempt < 100
                && (answer.status() == 404 || answer.status() == 409 || answer.status() == 422); attempt++) {
            pause();
            answer = api.create(ADVOCATE, path, body);
        }
        return answer;
    }

    private void decide(String caseId, String expected) {
        ObjectNode question = JSON.createObjectNode().put("caseId", caseId)
                .put("recordType", "HOSPITAL_DETENTION_AND_TREATMENT")
                .put("holderOdsCode", "RXM");
        Answer answer = api.post(ADVOCATE, "/v1/records-access-decisions", question, null);
        said("may the advocate see them now?", answer, 200, "decision");
        if (!answer.body().path("decision").asText().equals(expected)) {
            throw new StackFailure("The decision should have been " + expected + ".");
        }
    }

    private void withdraw(String grantId) {
        ObjectNode withdrawal = JSON.createObjectNode().put("withdrawnBy", "PATIENT");
        said("the patient withdraws", api.post(ADVOCATE, "/v1/records-grants/" + grantId + "/withdrawal", withdrawal, null),
                200, "status");
    }

    private void close(String path) {
        ObjectNode closure = JSON.createObjectNode().put("reason", "ISSUE_RESOLVED");
        said("the case is closed", api.post(ADVOCATE, path + "/closure", closure, api.get(ADVOCATE, path).etag()), 200,
                "status");
    }

    private void said(String step, Answer answer, int expected, String field) {
        if (answer.status() != expected) {
            throw new StackFailure("'" + step + "' was answered " + answer.status() + ": " + answer.body());
        }
        JsonNode reason = answer.body().path("reason");
        out.printf("  %-45s %s%s%n", step, answer.body().path(field).asText(),
                reason.path("text").isTextual() ? " (" + reason.path("text").asText() + ")" : "");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
