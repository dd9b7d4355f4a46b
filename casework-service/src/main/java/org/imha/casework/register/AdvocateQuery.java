package org.imha.casework.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imha.casework.model.advocate.Advocates.Wanted;
import org.imha.casework.rules.allocation.Specialism;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.QueryCodes;

/** Which entries of the register are asked for. */
public class AdvocateQuery {

    @QueryParam("area")
    @Parameter(description = "An area or a hospital's ODS code, as the entry has it.")
    String area;

    @QueryParam("language")
    @Parameter(description = "A language by its BCP 47 tag; the region does not matter.")
    String language;

    @QueryParam("specialism")
    @Parameter(schema = @Schema(implementation = Specialism.class))
    String specialism;

    @QueryParam("active")
    @Parameter(description = "Whether they work for us today.", schema = @Schema(type = SchemaType.BOOLEAN))
    String active;

    @QueryParam("expiringWithin")
    @Parameter(description = "Something of theirs counts no longer than this, or not any more: an ISO 8601 period such as P60D.")
    String expiringWithin;

    /** @throws ApiProblem 400 naming the parameter that cannot be read */
    Wanted wanted(LocalDate today) {
        return new Wanted(QueryCodes.optionalText("area", area), QueryCodes.optionalText("language", language),
                QueryCodes.optional("specialism", specialism, Specialism.class), Optional.ofNullable(active).map(this::truth),
                Optional.ofNullable(expiringWithin).map(period -> dayIn(period, today)));
    }

    private boolean truth(String sent) {
        return switch (sent) {
            case "true" -> true;
            case "false" -> false;
            default -> throw notValid("active", "UNKNOWN_CODE", "Is true or false.");
        };
    }

    private static LocalDate dayIn(String period, LocalDate today) {
        try {
            LocalDate day = today.plus(Period.parse(period));
            if (day.getYear() <= today.getYear() + 100 && !day.isBefore(today)) {
                return day;
            }
        } catch (DateTimeException | ArithmeticException noPeriod) {
            // Refused like one that reaches too far.
        }
        throw notValid("expiringWithin", "FORMAT", "Takes a period such as P60D, of a hundred years at most.");
    }

    private static ApiProblem notValid(String parameter, String code, String message) {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter " + parameter + " is not valid.",
                List.of(new FieldError("#/query/" + parameter, code, message)));
    }
}
