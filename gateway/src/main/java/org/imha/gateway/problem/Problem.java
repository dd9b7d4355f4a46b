package org.imha.gateway.problem;

import java.util.List;
import java.util.Locale;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Why the gateway did not pass a request on, in words that are safe to show anybody (RFC 9457). */
public record Problem(Code code, String detail, List<String> violatedPolicies) {

    private static final String OURS = "https://imha.example/problems/";

    public Problem(Code code, String detail) {
        this(code, detail, List.of());
    }

    public int status() {
        return code.status;
    }

    JsonObject toJson(String correlationId) {
        JsonObject json = new JsonObject()
                .put("type", code.type)
                .put("title", code.title)
                .put("status", code.status)
                .put("code", code.name())
                .put("detail", detail)
                .put("errors", new JsonArray())
                .put("correlationId", correlationId);
        if (!violatedPolicies.isEmpty()) {
            json.put("violated-policies", new JsonArray(violatedPolicies));
        }
        return json;
    }

    /** Every problem the gateway itself can name; permanent once released. */
    public enum Code {
        MALFORMED_REQUEST(400, "The request cannot be read"),
        TOKEN_REQUIRED(401, "A token is required"),
        TOKEN_INVALID(401, "The token is not valid"),
        PATH_NOT_FOUND(404, "Nothing is found at this path"),
        METHOD_NOT_ALLOWED(405, "This method is not used here"),
        REQUEST_TOO_SLOW(408, "The request did not arrive in time"),
        REQUEST_TOO_LARGE(413, "The request is too large"),
        // The type is the registered one of draft-ietf-httpapi-ratelimit-headers.
        QUOTA_EXCEEDED(429, "Too many requests", "https://iana.org/assignments/http-problem-types#quota-exceeded"),
        INTERNAL_ERROR(500, "Something went wrong"),
        SERVICE_UNAVAILABLE(503, "A service is not available"),
        TOO_MUCH_AT_ONCE(503, "Too much arrives at this moment",
                "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity"),
        TOKEN_KEYS_UNAVAILABLE(503, "Tokens cannot be checked now"),
        SERVICE_TIMEOUT(504, "A service did not answer in time");

        private final int status;
        private final String title;
        private final String type;

        Code(int status, String title) {
            this.status = status;
            this.title = title;
            this.type = OURS + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Code(int status, String title, String type) {
            this.status = status;
            this.title = title;
            this.type = type;
        }
    }
}
