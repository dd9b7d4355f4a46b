package org.imha.audit.reading;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.audit.model.EntryFilter;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.QueryCodes;

/** What an auditor may look for; several narrow each other down, none gives everything. */
public class EntryQuery {

    @QueryParam("resourceId")
    @Parameter(description = "Entries that concern this id.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String resourceId;

    @QueryParam("stream")
    @Parameter(description = "Entries that this service told of, such as referral.")
    String stream;

    @QueryParam("correlationId")
    @Parameter(description = "Entries of one request.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    String correlationId;

    EntryFilter filter() {
        if (stream != null && !stream.matches("[a-z][a-z-]{0,39}")) {
            throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "stream takes the name of a service, such as referral.",
                    List.of(new FieldError("#/query/stream", "FORMAT", "Takes the name of a service, such as referral.")));
        }
        return new EntryFilter(QueryCodes.optionalId("resourceId", resourceId).orElse(null), stream,
                QueryCodes.optionalId("correlationId", correlationId).map(UUID::toString).orElse(null));
    }
}
