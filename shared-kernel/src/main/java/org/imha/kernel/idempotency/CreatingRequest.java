package org.imha.kernel.idempotency;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** What every creating POST takes besides its body. */
public class CreatingRequest implements IdempotentRequest {

    public static final String KEY_HEADER = "Idempotency-Key";

    @HeaderParam(KEY_HEADER)
    @Parameter(description = "Names this request, best as a UUID; the same key and body get the same answer for 48 hours.")
    String key;

    @QueryParam("validateOnly")
    @DefaultValue("false")
    @Parameter(description = "true: check everything and store nothing.", schema = @Schema(type = SchemaType.BOOLEAN))
    String validateOnly;

    @Context
    UriInfo uri;

    @Override
    public boolean validateOnly() {
        return switch (validateOnly) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "validateOnly is true or false.",
                    List.of(new FieldError("#/query/validateOnly", "UNKNOWN_CODE", "Is true or false.")));
        };
    }

    @Override
    public String path() {
        return uri.getPath();
    }

    /** A structured-field string (RFC 8941), with or without the quotes that clients forget. */
    @Override
    public String key() {
        if (key == null || key.isBlank()) {
            throw new ApiProblem(CommonProblem.IDEMPOTENCY_KEY_MISSING, "Send a fresh UUID for each new request.");
        }
        String bare = key.strip().replaceAll("^\"(.*)\"$", "$1");
        if (!bare.matches("[\\x21-\\x7e]{1,255}")) {
            throw new ApiProblem(CommonProblem.IDEMPOTENCY_KEY_NOT_VALID, "Takes 1 to 255 printable characters, best a UUID.");
        }
        return bare;
    }
}
