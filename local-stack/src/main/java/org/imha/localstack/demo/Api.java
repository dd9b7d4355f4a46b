package org.imha.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.imha.localstack.StackFailure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The gateway as a caller sees it: speaks for one of the demo identities and waits when it is told to slow down. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI gateway;
    private final Function<String, String> tokenFor;

    /** @param tokenFor gives a fresh access token for a name */
    public Api(URI gateway, Function<String, String> tokenFor) {
        this.gateway = gateway;
        this.tokenFor = tokenFor;
    }

    /** An answer: its status, its entity tag and its body, an empty object when there is none. */
    public record Answer(int status, String etag, String location, JsonNode body) {
    }

    public Answer get(String who, String path) {
        return send(who, HttpRequest.newBuilder().GET(), path);
    }

    public Answer create(String who, String path, JsonNode body) {
        return create(who, path, body, UUID.randomUUID());
    }

    /** Creates something once, however often it is sent with this key. */
    public Answer create(String who, String path, JsonNode body, UUID key) {
        return send(who, post(body).header("Idempotency-Key", key.toString()), path);
    }

    /** Sends a file. */
    public Answer upload(String who, String path, String mediaType, String file) {
        return send(who, HttpRequest.newBuilder().header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(file)), path);
    }

    /** Asks or changes; {@code etag} says which version is meant and may be null for a question. */
    public Answer post(String who, String path, JsonNode body, String etag) {
        HttpRequest.Builder request = post(body);
        return send(who, etag == null ? request : request.header("If-Match", etag), path);
    }

    public Answer delete(String who, String path, String etag) {
        return send(who, HttpRequest.newBuilder().DELETE().header("If-Match", etag), path);
    }

    /** Looks again and again until it is there. */
    public JsonNode await(String who, String path, Predicate<JsonNode> isThere) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Answer answer = get(who, path);
            if (answer.status() == 200 && isThere.test(answer.body())) {
                return answer.body();
            }
            pause(BETWEEN_LOOKS);
        }
        throw new StackFailure("Waited " + PATIENCE.toSeconds() + " s in vain for " + path + ".");
    }

    private static HttpRequest.Builder post(JsonNode body) {
        return HttpRequest.newBuilder().header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private Answer send(String who, HttpRequest.Builder request, String path) {
        HttpRequest.Builder ready = request.uri(gateway.resolve(path));
        HttpResponse<String> answer = sendOnce(who, ready);
        for (int attempt = 1; attempt < TRIES && (answer.statusCode() == 429 || answer.statusCode() == 401); attempt++) {
            tokens.remove(who); // A token lives for minutes only.
            pause(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
            answer = sendOnce(who, ready);
        }
        return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(null),
                answer.headers().firstValue("Location").orElse(null), read(answer.body()));
    }

    private HttpResponse<String> sendOnce(String who, HttpRequest.Builder request) {
        try {
            return http.send(request.setHeader("Authorization", "Bearer " + token(who)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("The gateway does not answer at " + gateway + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body.isBlank() ? "{}" : body);
        } catch (IOException e) {
            throw new StackFailure("The gateway answered something that is no JSON.", e);
        }
    }

    private String token(String who) {
        return tokens.computeIfAbsent(who, tokenFor);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }
}
