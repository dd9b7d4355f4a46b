package org.imha.gateway;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What the little server does, by path. */
class LittleServer implements Handler<HttpServerRequest> {

    static final int LARGE = 32 * 1024 * 1024;

    private final JsonObject keys;
    private final AtomicLong seen = new AtomicLong();
    /** Of the body of the list that is on its way. */
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final AtomicBoolean lateRealmIsUp = new AtomicBoolean();

    LittleServer(PublicKey key) {
        RSAPublicKey rsa = (RSAPublicKey) key;
        keys = new JsonObject().put("keys", new JsonArray().add(new JsonObject()
                .put("kty", "RSA").put("alg", "RS256").put("use", "sig").put("kid", Tokens.KEY_ID)
                .put("n", base64(rsa.getModulus())).put("e", base64(rsa.getPublicExponent()))));
    }

    @Override
    public void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        switch (request.path()) {
            case "/realms/imha/protocol/openid-connect/certs" -> response.end(keys.toBuffer());
            case "/realms/late/protocol/openid-connect/certs" ->
                response.setStatusCode(lateRealmIsUp.get() ? 200 : 503).end(keys.toBuffer());
            case "/q/health/ready" -> response.setStatusCode(ready.get() ? 200 : 503).end("{}");
            case "/control/ready" -> set(ready, request);
            case "/control/bytes" -> response.end(Long.toString(bytes.get()));
            case "/control/late-realm" -> set(lateRealmIsUp, request);
            case "/control/seen" -> response.end(Long.toString(seen.get()));
            case "/v1/referrals:import" -> count(request);
            default -> {
                seen.incrementAndGet();
                serve(request, response);
            }
        }
    }

    private void count(HttpServerRequest request) {
        bytes.set(0);
        request.handler(chunk -> bytes.addAndGet(chunk.length()));
        request.endHandler(ignored -> request.response().setStatusCode(202)
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("bytes", bytes.get()).toBuffer()));
    }

    private static void serve(HttpServerRequest request, HttpServerResponse response) {
        switch (request.path()) {
            case "/v1/referrals/slow" -> request.handler(ignored -> {
            });
            case "/v1/referrals/dies-before-answering", "/v1/calendar-feeds/dies-before-answering.ics" ->
                request.connection().close();
            case "/v1/referrals/dies-midway" -> response.setChunked(true).write(Buffer.buffer(new byte[100_000]))
                    .onComplete(ignored -> request.connection().close());
            case "/v1/referrals/large" -> stream(response.setChunked(true), LARGE);
            case "/v1/referrals/empty" -> response.setStatusCode(204).end();
            case "/v1/referrals/not-modified" -> response.setStatusCode(304).putHeader("ETag", "\"3\"").end();
            case "/v1/referrals/created" -> created(request, response);
            default -> echo(request, response);
        }
    }

    private static void created(HttpServerRequest request, HttpServerResponse response) {
        String self = "http://" + request.getHeader("Host") + "/v1/referrals/7";
        response.setStatusCode(201)
                .putHeader("Location", self)
                .putHeader("Link", "<" + self + ">; rel=\"self\"")
                .putHeader("ETag", "\"1\"")
                .putHeader("Cache-Control", "private, max-age=300")
                .putHeader("X-Correlation-Id", "the service's own")
                .putHeader("Server", "inside/1.0")
                .putHeader("Connection", "X-Inside")
                .putHeader("X-Inside", "secret")
                .end("{}");
    }

    private static void echo(HttpServerRequest request, HttpServerResponse response) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().names().forEach(name -> headers.put(name.toLowerCase(), request.getHeader(name)));
            response.putHeader("Content-Type", "application/json").putHeader("X-Method", request.method().name())
                    .end(new JsonObject().put("method", request.method().name()).put("uri", request.uri())
                            .put("headers", headers).put("bytes", body.length()).put("body", body.toString()).toBuffer());
        });
    }

    private static void stream(HttpServerResponse response, int left) {
        while (left > 0 && !response.writeQueueFull()) {
            response.write(Buffer.buffer(new byte[64 * 1024]));
            left -= 64 * 1024;
        }
        int rest = left;
        if (rest > 0) {
            response.drainHandler(ignored -> stream(response, rest));
        } else {
            response.end();
        }
    }

    private static void set(AtomicBoolean flag, HttpServerRequest request) {
        flag.set(Boolean.parseBoolean(request.getParam("up")));
        request.response().end();
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
