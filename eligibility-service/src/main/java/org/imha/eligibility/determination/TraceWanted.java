package org.imha.eligibility.determination;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Whether the caller wants to see every rule that was asked. */
public class TraceWanted {

    @QueryParam("trace")
    @DefaultValue("false")
    @Parameter(description = "true: show every rule asked, in order, with what it found and the facts it read.", schema = @Schema(type = SchemaType.BOOLEAN))
    String trace;

    boolean isWanted() {
        return switch (trace) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "trace is true or false.",
                    List.of(new FieldError("#/query/trace", "UNKNOWN_CODE", "Is true or false.")));
        };
    }
}
