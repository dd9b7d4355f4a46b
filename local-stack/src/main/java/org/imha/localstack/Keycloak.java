package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm; what it remembers lives in one file, and is forgotten when the realm's code changes. */
final class Keycloak {

    private final Settings settings;
    private final Secrets secrets;
    private Child server;

    Keycloak(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void start() {
        if (isRunning()) {
            return;
        }
        var installed = KeycloakInstallation.in(settings);
        prepareRealm(installed);
        server = Child.start("keycloak", KeycloakInstallation.command(installed, startArguments()), environment(), settings);
        server.awaitReady(() -> Web.answers(settings.issuer() + "/protocol/openid-connect/certs"));
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private List<String> startArguments() {
        return List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
                "--http-host=127.0.0.1", "--http-port=" + settings.ports().of(Port.KEYCLOAK),
                "--hostname=" + settings.url(Port.KEYCLOAK),
                "--db-url=jdbc:h2:file:" + data().resolve("keycloak") + ";NON_KEYWORDS=VALUE");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        SecretNames.ofTheRealm().forEach(name -> environment.put(name, secrets.get(name)));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(SecretNames.KEYCLOAK_ADMIN));
        return environment;
    }

    /** Keycloak imports a realm only once, so an older import must go when the realm or its secrets are new. */
    private void prepareRealm(Path installed) {
        var realm = RealmFile.withDemoIdentities(settings.repository());
        var fingerprint = Fingerprint.of(realm, SecretNames.ofTheRealm().map(secrets::get).toList());
        try {
            var known = data().resolve("realm.sha256");
            if (Files.notExists(known) || !Files.readString(known).equals(fingerprint)) {
                Installation.delete(data());
                Files.createDirectories(data());
                Files.writeString(known, fingerprint);
            }
            var imports = Files.createDirectories(installed.resolve("data/import"));
            Files.writeString(imports.resolve("imha-realm.json"), realm);
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare Keycloak's data in " + data() + ": " + e.getMessage() + ".", e);
        }
    }

    private boolean isRunning() {
        return server != null && server.isAlive();
    }

    private Path data() {
        return settings.home().resolve("keycloak");
    }
}
