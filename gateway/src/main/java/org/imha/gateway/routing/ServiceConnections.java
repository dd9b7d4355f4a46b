package org.imha.gateway.routing;

import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.gateway.upload.Uploads;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** The pooled connections to the services. */
@ApplicationScoped
public class ServiceConnections {

    private static final Duration HEALTH_TIME_LIMIT = Duration.ofSeconds(2);

    private final HttpClient client;
    /** A service is silent while it is sent a file, so these connections bear more silence than the others. */
    private final HttpClient uploadClient;
    private final RouteTable table;
    private final Uploads uploads;

    ServiceConnections(Vertx vertx, RouteTable table, Uploads uploads) {
        this.table = table;
        this.uploads = uploads;
        this.client = client(vertx, table, table.silenceLimit());
        this.uploadClient = client(vertx, table, uploads.byPath().values().stream().map(Uploads.Limits::timeLimit)
                .reduce(table.silenceLimit(), (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    private static HttpClient client(Vertx vertx, RouteTable table, Duration silenceLimit) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(table.connectionsPerService())
                .setMaxWaitQueueSize(table.connectionsPerService())
                .setReadIdleTimeout(Math.toIntExact(silenceLimit.toSeconds()))
                .setConnectTimeout(Math.toIntExact(table.connectTimeLimit().toMillis())));
    }

    HttpClient client(String path) {
        return Uploads.to(uploads, path).isPresent() ? uploadClient : client;
    }

    /** A request to be filled in; fails as {@link Unreachable} when there is no connection to be had. */
    Future<HttpClientRequest> open(URI service, String path) {
        Duration timeLimit = Uploads.to(uploads, path).map(Uploads.Limits::timeLimit).orElse(table.timeLimit());
        return client(path).request(to(service, timeLimit))
                // Failures arrive with the answer; without this they are logged a second time, with the path.
                .map(request -> request.exceptionHandler(ignored -> {
                }))
                .recover(failure -> Future.failedFuture(new Unreachable(failure)));
    }

    /** Whether a service says that it is ready; never fails. */
    public Future<Boolean> isReady(String publicPath) {
        RequestOptions question = to(table.routes().get(publicPath), HEALTH_TIME_LIMIT)
                .setMethod(HttpMethod.GET).setURI("/q/health/ready");
        return client.request(question)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(answer.statusCode() == 200))
                .otherwise(false);
    }

    private RequestOptions to(URI service, Duration timeLimit) {
        boolean tls = "https".equals(service.getScheme());
        int port = service.getPort() >= 0 ? service.getPort() : tls ? 443 : 80;
        return new RequestOptions().setHost(service.getHost()).setPort(port).setSsl(tls)
                .setConnectTimeout(table.connectTimeLimit().toMillis())
                .setIdleTimeout(timeLimit.toMillis());
    }

    /** There is no connection to a service, so it has seen nothing of the request. */
    static final class Unreachable extends Exception {

        Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
