package org.imha.kernel.problem;

import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Renders everything that is not ours: the framework's refusals by status, anything else as a bare reference. */
public class UnexpectedProblemMapper {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblemMapper.class);
    private static final String NO_HINT = null;

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
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "The body is not well-formed JSON of the expected shape.")
                .toResponse();
    }

    /** Two changed the same thing at once; the one who came second is told to look again. */
    @ServerExceptionMapper
    Response stale(OptimisticLockException exception) {
        return new ApiProblem(CommonProblem.VERSION_STALE, "Read it again and decide anew.").toResponse();
    }

    @ServerExceptionMapper
    Response stale(StaleObjectStateException exception) {
        return new ApiProblem(CommonProblem.VERSION_STALE, "Read it again and decide anew.").toResponse();
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
        // The message may quote what was sent (SQL parameters, values): only types and places go to the log.
        LOG.errorf("Unexpected failure: %s", SafeTrace.of(exception));
        return new ApiProblem(CommonProblem.UNEXPECTED, "Quote the correlation id when you report this.").toResponse();
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
