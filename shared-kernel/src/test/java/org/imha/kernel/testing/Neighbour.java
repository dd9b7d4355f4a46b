package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.imha.kernel.web.Correlation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for another service and the token endpoint at the network's edge: answers what a test tells it to. */
public final class Neighbour {

    /** What to answer to a path prefix. */
    public record Answer(int status, String body) {
    }

    private static final Answer TOKEN = new Answer(200,
            "{\"access_token\":\"of-a-service\",\"token_type\":\"Bearer\",\"expires_in\":300}");

    private final HttpServer server;
    private final Map<String, Function<String, Answer>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> correlationIds = new CopyOnWriteArrayList<>();

    public Neighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on, requests whose path starts so get this answer; of several, that of the longest start. */
    public void answers(String pathPrefix, int status, String body) {
        answers(pathPrefix, sent -> new Answer(status, body));
    }

    /** The same, where the answer depends on the body that was sent. */
    public void answers(String pathPrefix, Function<String, Answer> toBody) {
        answers.put(pathPrefix, toBody);
    }

    public void forget() {
        answers.clear();
        requests.clear();
        correlationIds.clear();
    }

    /** Method, path and body of each request, tokens left out. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The correlation id of each request. */
    public List<String> correlationIds() {
        return List.copyOf(correlationIds);
    }

    /** Settings that let a service get its own token here. */
    public Map<String, String> tokenSettings() {
        return Map.of("quarkus.oidc-client.client-enabled", "true", "quarkus.oidc-client.auth-server-url", url(),
                "quarkus.oidc-client.discovery-enabled", "false", "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "service-under-test", "quarkus.oidc-client.credentials.secret",
                "only-for-tests");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = path.equals("/token") ? answers.getOrDefault(path, sent -> TOKEN).apply(body) : given(path, body);
        if (!path.equals("/token")) {
            correlationIds.add(exchange.getRequestHeaders().getFirst(Correlation.HEADER));
            requests.add(exchange.getRequestMethod() + " " + path + " " + body);
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer given(String path, String body) {
        return answers.entrySet().stream().filter(entry -> path.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> entry.getValue().apply(body)).orElse(new Answer(503, "{}"));
    }
}
