package org.imha.gateway.guard;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** The few paths where the public may read and ask without a token. */
@ApplicationScoped
public class PublicPaths {

    /** HEAD is GET without a body. Whoever wants to change something must say who they are, here as elsewhere. */
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    private final List<String> paths;

    PublicPaths(@ConfigProperty(name = "gateway.guard.public-paths") List<String> paths) {
        this.paths = paths;
    }

    /**
     * Whether a request needs no token. One that brings credentials all the same is looked at like any other: a good token
     * counts against its bearer's own quota, and a bad one is refused here too, because its sender believes to be known.
     */
    boolean admit(HttpServerRequest request) {
        return !request.headers().contains("Authorization") && METHODS.contains(request.method())
                && paths.stream().anyMatch(path -> isWithin(path, request.path()));
    }

    /** By whole segments, as in the table of routes. */
    private static boolean isWithin(String publicPath, String path) {
        return path.equals(publicPath) || path.startsWith(publicPath + "/");
    }
}
