package org.imha.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the sources are, where one stack keeps its data, and its ports.
 *
 * @param repository the checkout, with the built services and {@code deploy/}
 * @param home data, logs and secrets of this one stack
 */
public record Settings(Path repository, Path home, Ports ports) {

    /** The stack of {@code ./imha up}: data stays in {@code .local/}. */
    public static Settings local(Map<String, String> environment) {
        var repository = findRepository();
        return new Settings(repository, repository.resolve(".local"), Ports.from(environment));
    }

    /** A stack of its own in the given folder, for tests. */
    public static Settings in(Path home, Ports ports) {
        return new Settings(findRepository(), home.toAbsolutePath(), ports);
    }

    /** PostgreSQL's and Keycloak's own files: unpacked once per checkout, shared by every stack. */
    Path tools() {
        return repository.resolve(".local/tools");
    }

    /** The service as it was built; {@code ./imha up} runs a copy, which the next build leaves alone. */
    Path application(Service service) {
        var copy = home.resolve("apps").resolve(service.artifact());
        return Files.exists(copy) ? copy : repository.resolve(service.artifact()).resolve("target/quarkus-app");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path run() {
        return home.resolve("run");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    String url(Port port) {
        return "http://localhost:" + ports.of(port);
    }

    String issuer() {
        return url(Port.KEYCLOAK) + "/realms/imha";
    }

    private static Path findRepository() {
        var here = Path.of("").toAbsolutePath();
        for (var folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/kafka/topics.properties"))) {
                return folder;
            }
        }
        throw new StackFailure("No IMHA checkout in " + here + " or above it.");
    }
}
