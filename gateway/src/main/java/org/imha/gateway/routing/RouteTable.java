package org.imha.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Which service answers for which public path; what is not here is not public. */
@ConfigMapping(prefix = "gateway.routing")
public interface RouteTable {

    /** The base address of the service, by the first segments of the public path. */
    Map<String, URI> routes();

    /** How long a service may take until its answer begins. */
    Duration timeLimit();

    /** How long it may take to get a connection to a service. */
    Duration connectTimeLimit();

    /** How long a connection may be silent in the middle of an answer. */
    Duration silenceLimit();

    /** The most connections to one service; as many requests again may wait for one. */
    int connectionsPerService();

    static Optional<URI> serviceFor(RouteTable table, String path) {
        return table.routes().entrySet().stream()
                .filter(route -> path.equals(route.getKey()) || path.startsWith(route.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
