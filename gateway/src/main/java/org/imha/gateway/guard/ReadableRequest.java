package org.imha.gateway.guard;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets only those requests through that gateway and service cannot read differently.
 * <p>
 * No path of ours needs encoding, so a path with a percent sign, a dot segment, a backslash, an empty segment or a
 * matrix parameter is refused rather than normalised: what was checked here is byte for byte what the service sees.
 */
public final class ReadableRequest {

    private static final Pattern AMBIGUOUS_PATH = Pattern
            .compile("[^A-Za-z0-9._~$@:+=!*,/-]|//|/\\.{1,2}(/|$)");
    /** RFC 3986 3.4, to the letter: a service answers anything else with a bare 400 of its own. */
    private static final Pattern BROKEN_QUERY = Pattern
            .compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]|%(?![0-9A-Fa-f]{2})");
    /** TRACE would echo the token; CONNECT is not ours. */
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
            HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private ReadableRequest() {
    }

    public static void demand(RoutingContext exchange) {
        if (!METHODS.contains(exchange.request().method())) {
            exchange.response().putHeader("Allow", "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
            Refusal.send(exchange, new Problem(Code.METHOD_NOT_ALLOWED, "This method is not used in this API."));
        } else if (!isReadable(exchange.request().uri())) {
            Refusal.send(exchange, new Problem(Code.MALFORMED_REQUEST,
                    "The path or the query has characters or an encoding that are not used in this API."));
        } else if (!hasClearEnd(exchange.request())) {
            Refusal.send(exchange, new Problem(Code.MALFORMED_REQUEST, "It is not clear where the body ends."));
        } else {
            exchange.next();
        }
    }

    static boolean isReadable(String uri) {
        int question = uri.indexOf('?');
        String path = question < 0 ? uri : uri.substring(0, question);
        String query = question < 0 ? "" : uri.substring(question + 1);
        return path.startsWith("/") && !AMBIGUOUS_PATH.matcher(path).find() && !BROKEN_QUERY.matcher(query).find();
    }

    /** Two readings of where a body ends would smuggle a second request in (RFC 9112 11.2). */
    private static boolean hasClearEnd(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll("Transfer-Encoding");
        return encodings.isEmpty() || encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked");
    }
}
