package org.imha.casework.meeting;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.kernel.event.casework.MeetingType;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.QueryCodes;

/** Which part of the calendar is wanted, as it was sent. */
public class CalendarQuery {

    @QueryParam("from")
    @Parameter(required = true, description = "First day, in London", schema = @Schema(implementation = LocalDate.class))
    String from;

    @QueryParam("to")
    @Parameter(required = true, description = "Last day, in London", schema = @Schema(implementation = LocalDate.class))
    String to;

    @QueryParam("advocateId")
    @Parameter(description = "For the office: the cases of this advocate only")
    String advocateId;

    @QueryParam("type")
    @Parameter(schema = @Schema(implementation = MeetingType.class))
    String type;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = MeetingStatus.class))
    String status;

    @QueryParam("hospital")
    @Parameter(description = "ODS code")
    String hospital;

    @QueryParam("ward")
    String ward;

    /** @throws ApiProblem 400 naming the first parameter that is missing or not valid */
    CalendarFilter filter() {
        return new CalendarFilter(QueryCodes.day("from", from), QueryCodes.day("to", to),
                QueryCodes.optionalText("advocateId", advocateId), QueryCodes.optional("type", type, MeetingType.class),
                QueryCodes.optional("status", status, MeetingStatus.class), QueryCodes.optionalText("hospital", hospital),
                QueryCodes.optionalText("ward", ward));
    }
}
