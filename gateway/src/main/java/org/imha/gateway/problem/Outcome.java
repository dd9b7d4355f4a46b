package org.imha.gateway.problem;

import java.util.Map;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The same problem for those who speak FHIR, as an OperationOutcome (R4). It is too small a one to bring a library in for. */
final class Outcome {

    static final String MEDIA_TYPE = "application/fhir+json";

    private static final String REQUEST_ID = "X-Request-Id";
    private static final String CODES = "https://imha.example/fhir/CodeSystem/problem";
    private static final Pattern UUID_SHAPE = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Map<Integer, String> TYPES = Map.of(400, "structure", 401, "login", 404, "not-found", 405,
            "not-supported", 408, "timeout", 413, "too-long", 429, "throttled", 500, "exception", 503, "transient", 504,
            "timeout");

    private Outcome() {
    }

    /** A request that cannot even be read has no path. */
    static boolean isSpokenAt(String path) {
        return path != null && (path.equals("/fhir") || path.startsWith("/fhir/"));
    }

    static JsonObject of(Problem problem, String correlationId) {
        boolean ours = problem.status() >= 500;
        JsonObject coding = new JsonObject().put("system", CODES)
                // As in the Booking and Referral Standard: the prefix says who has to put it right.
                .put("code", (ours ? "PROXY_" : "SEND_") + problem.code().name());
        return new JsonObject().put("resourceType", "OperationOutcome").put("issue", new JsonArray().add(new JsonObject()
                .put("severity", ours ? "fatal" : "error")
                .put("code", TYPES.getOrDefault(problem.status(), "processing"))
                .put("details", new JsonObject().put("coding", new JsonArray().add(coding)).put("text", problem.detail()))
                .put("diagnostics", "Correlation id " + correlationId)));
    }

    static void mirrorRequestId(RoutingContext exchange) {
        String sent = exchange.request().getHeader(REQUEST_ID);
        if (sent != null && UUID_SHAPE.matcher(sent).matches()) {
            exchange.response().putHeader(REQUEST_ID, sent);
        }
    }
}
