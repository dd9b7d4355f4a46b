package org.imha.kernel.problem;

import java.util.List;
import java.util.Locale;

import org.imha.kernel.web.Correlation;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The one error format: RFC 9457 problem details with our extension members. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(String type, String title, int status, String code, String detail, List<FieldError> errors,
        String correlationId) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE_BASE = "https://imha.example/problems/";

    public static ProblemBody of(ProblemCode code, String detail, List<FieldError> errors) {
        String type = TYPE_BASE + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProblemBody(type, code.title(), code.status(), code.name(), detail, errors, Correlation.currentId());
    }
}
