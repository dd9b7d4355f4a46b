package org.imha.casework.report;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked for, as it was sent. */
public class ReportQuery {

    @QueryParam("from")
    @Parameter(description = "First day, in London", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, included. A commissioner asks for one quarter that is over", schema = @Schema(type = SchemaType.STRING, format = "date"))
    String to;

    @QueryParam("commissioner")
    @Parameter(description = "ODS code of a commissioner: its contract only. A commissioner's own is meant anyway")
    String commissioner;

    @QueryParam("exact")
    @Parameter(description = "true: small counts, too. Only for managers, and on record", schema = @Schema(type = SchemaType.BOOLEAN))
    String exact;

    boolean isExact() {
        return "true".equals(exact);
    }
}
