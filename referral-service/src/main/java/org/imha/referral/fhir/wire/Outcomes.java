package org.imha.referral.fhir.wire;

import java.util.Map;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ProblemBody;

/** The same refusal as everywhere, said in FHIR. */
final class Outcomes {

    private static final String CODES = "https://imha.example/fhir/CodeSystem/problem";
    private static final Map<Integer, IssueType> BY_STATUS = Map.ofEntries(
            Map.entry(400, IssueType.STRUCTURE), Map.entry(401, IssueType.LOGIN), Map.entry(403, IssueType.FORBIDDEN),
            Map.entry(404, IssueType.NOTFOUND), Map.entry(405, IssueType.NOTSUPPORTED),
            Map.entry(406, IssueType.NOTSUPPORTED), Map.entry(409, IssueType.CONFLICT), Map.entry(412, IssueType.CONFLICT),
            Map.entry(413, IssueType.TOOLONG), Map.entry(415, IssueType.NOTSUPPORTED), Map.entry(422, IssueType.INVALID),
            Map.entry(428, IssueType.REQUIRED), Map.entry(503, IssueType.TRANSIENT));
    private static final Map<String, IssueType> BY_FAULT = Map.ofEntries(
            Map.entry("REQUIRED", IssueType.REQUIRED), Map.entry("NOT_NULL", IssueType.REQUIRED),
            Map.entry("NOT_IDENTIFIED", IssueType.REQUIRED), Map.entry("NOT_FINDABLE", IssueType.REQUIRED),
            Map.entry("NOT_REACHABLE", IssueType.REQUIRED), Map.entry("UNKNOWN_CODE", IssueType.CODEINVALID),
            Map.entry("UNKNOWN_FIELD", IssueType.STRUCTURE), Map.entry("WRONG_SHAPE", IssueType.STRUCTURE),
            Map.entry("NOT_JSON", IssueType.STRUCTURE), Map.entry("TOO_LARGE", IssueType.TOOLONG),
            Map.entry("PLAIN_TEXT", IssueType.VALUE), Map.entry("SIZE", IssueType.TOOLONG),
            Map.entry("NOT_SUPPORTED", IssueType.NOTSUPPORTED), Map.entry("REFERENCE", IssueType.NOTFOUND),
            Map.entry("NOT_YOUR_ORGANISATION", IssueType.FORBIDDEN), Map.entry("FORMAT", IssueType.VALUE),
            Map.entry("VALUE", IssueType.VALUE));

    private Outcomes() {
    }

    static OperationOutcome of(ProblemBody problem) {
        OperationOutcome outcome = new OperationOutcome();
        if (problem.errors() == null || problem.errors().isEmpty()) {
            issue(outcome, problem, BY_STATUS.getOrDefault(problem.status(), IssueType.PROCESSING), sentence(problem));
        }
        for (FieldError fault : problem.errors()) {
            IssueType type = BY_FAULT.getOrDefault(fault.code(), problem.status() == 422 ? IssueType.BUSINESSRULE
                    : BY_STATUS.getOrDefault(problem.status(), IssueType.INVALID));
            OperationOutcome.OperationOutcomeIssueComponent issue = issue(outcome, problem, type, fault.message());
            issue.getDetails().addCoding().setSystem(CODES).setCode(fault.code());
            place(issue, fault.pointer());
        }
        return outcome;
    }

    private static OperationOutcome.OperationOutcomeIssueComponent issue(OperationOutcome outcome, ProblemBody problem,
            IssueType type, String text) {
        OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                .setSeverity(problem.status() >= 500 ? IssueSeverity.FATAL : IssueSeverity.ERROR)
                .setCode(problem.status() == 500 ? IssueType.EXCEPTION : type)
                .setDiagnostics("Correlation id " + problem.correlationId());
        issue.getDetails().setText(text).addCoding().setSystem(CODES).setCode(owner(problem) + problem.code())
                .setDisplay(problem.title());
        return issue;
    }

    /** As in the Booking and Referral Standard: the prefix says who has to put it right, the sender or the receiver. */
    private static String owner(ProblemBody problem) {
        return problem.status() >= 500 ? "REC_" : "SEND_";
    }

    private static String sentence(ProblemBody problem) {
        return problem.detail() == null ? problem.title() + "." : problem.detail();
    }

    /** A place in the body is a FHIRPath; a header or parameter is named as FHIR names them, {@code http.} and its name. */
    private static void place(OperationOutcome.OperationOutcomeIssueComponent issue, String pointer) {
        if (pointer.startsWith("#/query/") || pointer.startsWith("#/header/")) {
            issue.addLocation("http." + pointer.substring(pointer.lastIndexOf('/') + 1));
        } else if (!pointer.isEmpty() && !pointer.startsWith("#")) {
            issue.addExpression(pointer);
        }
    }
}
