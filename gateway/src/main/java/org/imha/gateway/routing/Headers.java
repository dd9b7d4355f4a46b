package org.imha.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.MultiMap;

/** Which headers go through, and which end at the gateway. */
final class Headers {

    /** They concern one connection only (RFC 9110 7.6.1). */
    private static final List<String> HOP_BY_HOP = List.of("Connection", "Keep-Alive", "Proxy-Connection",
            "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Upgrade");
    /** What a caller claims about where the request came from is not to be believed. Expect is answered here. */
    private static final Set<String> NOT_FOR_SERVICES = Set.of("forwarded", "x-real-ip", "expect");
    /** Where answers name their own address. */
    private static final List<String> ADDRESSES = List.of("Location", "Content-Location", "Link");

    private Headers() {
    }

    static void keepWhatIsForTheService(MultiMap headers) {
        removeHopByHop(headers);
        List.copyOf(headers.names()).stream()
                .filter(name -> isClaimOfOrigin(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }

    static void keepWhatIsForTheCaller(MultiMap headers, URI service) {
        removeHopByHop(headers);
        headers.remove("Server");
        // Relative addresses are right wherever the caller reached us, and tell nothing of the inside.
        String inside = "%s://%s/".formatted(service.getScheme(), service.getAuthority());
        ADDRESSES.stream().filter(headers::contains).forEach(name -> headers.set(name,
                headers.getAll(name).stream().map(value -> value.replace(inside, "/")).toList()));
    }

    private static boolean isClaimOfOrigin(String name) {
        return NOT_FOR_SERVICES.contains(name) || name.startsWith("x-forwarded-");
    }

    private static void removeHopByHop(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(name -> !isFraming(name))
                .forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** Nobody may talk the gateway out of a body's length, or out of its own headers. */
    private static boolean isFraming(String name) {
        return name.isEmpty() || Set.of("content-length", "transfer-encoding", "authorization", "host")
                .contains(name.toLowerCase(Locale.ROOT));
    }
}
