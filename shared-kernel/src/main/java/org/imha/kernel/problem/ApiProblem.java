package org.imha.kernel.problem;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;

/** A refusal that the caller may read: a stable code and a sentence that is safe to show anybody. */
public class ApiProblem extends RuntimeException {

    /** Whoever sent more faults than this sent something else than they meant. */
    public static final int MOST_ERRORS = 100;

    private final ProblemCode code;
    private final String detail;
    private final transient List<FieldError> errors;

    public ApiProblem(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    public ApiProblem(ProblemCode code, String detail, List<FieldError> errors) {
        super(code.name());
        this.code = code;
        boolean tooMany = errors.size() > MOST_ERRORS;
        this.detail = tooMany ? "There are more errors than the " + MOST_ERRORS + " shown." : detail;
        this.errors = List.copyOf(tooMany ? errors.subList(0, MOST_ERRORS) : errors);
    }

    /** Fields that can be read and are wrong: 422 with every fault at once. */
    public static ApiProblem invalid(List<FieldError> errors) {
        return new ApiProblem(CommonProblem.VALIDATION_FAILED, "See errors for each field.", errors);
    }

    /** One such field. */
    public static ApiProblem invalid(String pointer, String code, String message) {
        return invalid(List.of(new FieldError(pointer, code, message)));
    }

    /** "Does not exist" and "is not yours" read the same. */
    public static ApiProblem notFound() {
        return new ApiProblem(CommonProblem.NOT_FOUND, "There is no such resource, or it is not yours to see.");
    }

    /** The same refusal, its faults named where whoever sent them finds them: the body may have been in another shape. */
    public ApiProblem placed(UnaryOperator<String> pointers) {
        return new ApiProblem(code, detail, errors.stream()
                .map(error -> new FieldError(pointers.apply(error.pointer()), error.code(), error.message())).toList());
    }

    /** The same refusal with more faults. */
    public ApiProblem with(List<FieldError> more) {
        return new ApiProblem(code, detail, Stream.concat(errors.stream(), more.stream()).toList());
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    Response toResponse() {
        ProblemBody body = ProblemBody.of(code, detail, errors);
        return Response.status(code.status()).type(ProblemBody.MEDIA_TYPE).entity(body).build();
    }
}
