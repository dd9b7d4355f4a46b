package org.imha.kernel.problem;

/** The error codes that every service can answer with. */
public enum CommonProblem implements ProblemCode {

    BODY_NOT_READABLE(400, "The body cannot be read"),
    PARAMETER_NOT_VALID(400, "A parameter is not valid"),
    IDEMPOTENCY_KEY_MISSING(400, "This request needs an Idempotency-Key header"),
    IDEMPOTENCY_KEY_NOT_VALID(400, "The Idempotency-Key is not valid"),
    CURSOR_NOT_VALID(400, "The cursor is not valid for this list"),
    NOT_AUTHENTICATED(401, "A valid access token is needed"),
    NOT_ALLOWED(403, "Your role does not allow this"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    VERSION_STALE(412, "The resource has changed since it was read"),
    BODY_TOO_LARGE(413, "The body is too large"),
    MEDIA_TYPE_NOT_SUPPORTED(415, "This media type is not supported"),
    VALIDATION_FAILED(422, "Some fields need attention"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another request"),
    VERSION_MISSING(428, "This request needs an If-Match header"),
    UNEXPECTED(500, "Something went wrong"),
    TEMPORARILY_UNAVAILABLE(503, "Temporarily unavailable, try again");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
