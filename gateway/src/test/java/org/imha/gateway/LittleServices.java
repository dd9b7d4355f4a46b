package org.imha.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/** Real HTTP on the other side of the gateway: one small server that is every service and the identity provider. */
public class LittleServices implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        KeyPair keys = newKeys();
        int port = vertx.createHttpServer()
                .requestHandler(new LittleServer(keys.getPublic()))
                .listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
        String base = "http://localhost:" + port;
        Map<String, String> config = new HashMap<>(Map.of(
                "OIDC_ISSUER", base + "/realms/imha",
                "REFERRAL_URL", base,
                "CASEWORK_URL", base,
                "ELIGIBILITY_URL", "http://localhost:" + closedPort(),
                "NOTIFICATION_URL", "http://localhost:" + closedPort(),
                "gateway.routing.routes.\"/v1/guidance\"", base,
                "gateway.routing.time-limit", "3s",
                "test.services", base,
                "test.signing-key", Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded())));
        for (String policy : new String[] { "burst", "sustained", "day" }) {
            config.put("gateway.guard.rate-limit.policies." + policy + ".quota", "1000000");
            config.put("gateway.guard.rate-limit.public-policies." + policy + ".quota", "2000000");
        }
        tinyQuota(config, "tiny-client");
        tinyQuota(config, "tiny-web");
        return config;
    }

    /** Two at once, and so slow to refill that no test sees it happen. */
    private static void tinyQuota(Map<String, String> config, String client) {
        String prefix = "gateway.guard.rate-limit.clients." + client;
        config.put(prefix + ".burst.quota", "2");
        config.put(prefix + ".burst.window", "10h");
        config.put(prefix + ".day.quota", "100");
        config.put(prefix + ".day.window", "1000h");
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
