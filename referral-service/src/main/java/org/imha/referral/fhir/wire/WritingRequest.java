package org.imha.referral.fhir.wire;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.idempotency.IdempotentRequest;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** What every FHIR write takes besides its body. Its id is what makes it have its effect once. */
public class WritingRequest implements IdempotentRequest {

    public static final String ID_HEADER = "X-Request-Id";
    private static final Pattern UUID_TEXT = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Pattern VERSION = Pattern.compile("fhirVersion=\"?([^;\"\\s]*)");

    @HeaderParam(ID_HEADER)
    @Parameter(description = "A UUID that names this request and is mirrored; the same id and body get the same answer for 48 hours.")
    String requestId;

    @HeaderParam("If-None-Exist")
    @Parameter(description = "identifier=system|value: create only when no referral of yours has this identifier.")
    String ifNoneExist;

    @HeaderParam("Prefer")
    @Parameter(description = "return=minimal, representation or OperationOutcome.")
    List<String> prefer;

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Parameter(hidden = true)
    String contentType;

    @Context
    UriInfo uri;

    /**
     * JSON is UTF-8 whatever a charset says (RFC 8259 11), so none is looked at.
     *
     * @throws ApiProblem 400 without a good id, 415 for a FHIR that is not ours
     */
    public void demand() {
        key();
        Matcher version = VERSION.matcher(Objects.requireNonNullElse(contentType, ""));
        if (version.find() && !version.group(1).matches("4\\.0(\\.1)?")) {
            throw new ApiProblem(CommonProblem.MEDIA_TYPE_NOT_SUPPORTED, "Takes FHIR 4.0.");
        }
    }

    @Override
    public String path() {
        return uri.getPath();
    }

    @Override
    public String key() {
        if (requestId == null || requestId.isBlank()) {
            throw refused(FhirProblem.REQUEST_ID_MISSING, "REQUIRED");
        }
        if (!isWellFormed(requestId)) {
            throw refused(FhirProblem.REQUEST_ID_NOT_VALID, "FORMAT");
        }
        return requestId.toLowerCase(Locale.ROOT);
    }

    public Optional<String> ifNoneExist() {
        return Optional.ofNullable(ifNoneExist);
    }

    public UriInfo uri() {
        return uri;
    }

    public Preference preference() {
        return Preference.of(prefer);
    }

    static boolean isWellFormed(String id) {
        return id != null && UUID_TEXT.matcher(id).matches();
    }

    private static ApiProblem refused(FhirProblem problem, String code) {
        String message = "Send a fresh UUID with each new request, and the same one when you repeat it.";
        return new ApiProblem(problem, message, List.of(new FieldError("#/header/" + ID_HEADER, code, message)));
    }
}
