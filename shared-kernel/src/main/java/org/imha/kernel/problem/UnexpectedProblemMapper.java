package org.imha.kernel.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Renders everything that is not ours: the framework's refusals by status, anything else as a bare reference. */
public class UnexpectedProblemMapper {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblemMapper.class);
    private static final String NO_HINT = null;
    private static final int RETRY_AFTER_SECONDS = 2;

    @ServerExceptionMapper
    Response notAuthenticated(UnauthorizedException exception) {
        return notAuthenticated();
    }

    @ServerExceptionMapper
    Response tokenRefused(AuthenticationFailedException exception) {
        return notAuthenticated();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException exception) {
        return new ApiProblem(CommonProblem.NOT_ALLOWED, NO_HINT).toResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException exception) {
        // Line and column only: the parser's own message quotes what was sent.
        JsonLocation place = exception.getLocation();
        String where = place == null ? "" : " from line %d, column %d on".formatted(place.getLineNr(), place.getColumnNr());
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "The body is not well-formed JSON.",
                List.of(new FieldError("#", "NOT_JSON", "This is not well-formed JSON" + where + "."))).toResponse();
    }

    /** What another service refused us is no refusal of the caller's request. */
    @ServerExceptionMapper
    Response refusedByAnotherService(ClientWebApplicationException exception) {
        return unexpected(exception);
    }

    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = exception.getResponse().getStatus();
        return switch (status) {
            case 401 -> notAuthenticated();
            case 403 -> new ApiProblem(CommonProblem.NOT_ALLOWED, NO_HINT).toResponse();
            case 404 -> ApiProblem.notFound().toResponse();
            case 405 -> withAllow(exception, new ApiProblem(CommonProblem.METHOD_NOT_ALLOWED, NO_HINT).toResponse());
            case 406 -> new ApiProblem(CommonProblem.NOT_ACCEPTABLE, NO_HINT).toResponse();
            case 413 -> new ApiProblem(CommonProblem.BODY_TOO_LARGE, NO_HINT).toResponse();
            case 415 -> new ApiProblem(CommonProblem.MEDIA_TYPE_NOT_SUPPORTED, NO_HINT).toResponse();
            default -> status >= 400 && status < 500
                    ? new ApiProblem(CommonProblem.BODY_NOT_READABLE, NO_HINT).toResponse()
                    : unexpected(exception);
        };
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER + 1000)
    Response unexpected(Throwable exception) {
        if (isStale(exception)) {
            return new ApiProblem(CommonProblem.VERSION_STALE, "Read it again and decide anew.").toResponse();
        }
        // The message may quote what was sent (SQL parameters, values): only types and places go to the log.
        LOG.errorf("Unexpected failure: %s", SafeTrace.of(exception));
        if (Outage.isBehind(exception)) {
            return temporarilyUnavailable();
        }
        return new ApiProblem(CommonProblem.UNEXPECTED, "Quote the correlation id when you report this.").toResponse();
    }

    /** Two changed the same thing at once; the one who came second, however deep that is wrapped, is told to look again. */
    private static boolean isStale(Throwable exception) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleObjectStateException);
    }

    private static Response temporarilyUnavailable() {
        Response refused = new ApiProblem(CommonProblem.TEMPORARILY_UNAVAILABLE, NO_HINT).toResponse();
        return Response.fromResponse(refused).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
    }

    private static Response notAuthenticated() {
        Response refused = new ApiProblem(CommonProblem.NOT_AUTHENTICATED, NO_HINT).toResponse();
        return Response.fromResponse(refused).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    private static Response withAllow(WebApplicationException exception, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.ALLOW, exception.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .build();
    }
}
