package org.imha.referral.fhir.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.idempotency.IdempotentRequest;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** What every FHIR write takes besides its body. Its id is what makes it have its effect once. */
public class WritingRequest implements IdempotentRequest {

    public static final String ID_HEADER = "X-Request-Id";
    private static final Pattern UUID_TEXT = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @HeaderParam(ID_HEADER)
    @Parameter(description = "A UUID that names this request and is mirrored; the same id and body get the same answer for 48 hours.")
    String requestId;

    @HeaderParam("If-None-Exist")
    @Parameter(description = "identifier=system|value: create only when no referral of yours has this identifier.")
    String ifNoneExist;

    @HeaderParam("Prefer")
    @Parameter(description = "return=minimal, representation or OperationOutcome.")
    List<String> prefer;

    @Context
    UriInfo uri;

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
        return requestId.toLowerCase(java.util.Locale.ROOT);
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
