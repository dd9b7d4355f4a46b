package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml and the local stack tell a service the same things. */
class ContainersTest {

    /** In a container everything may listen everywhere; what may be reached is decided outside. */
    private static final Set<String> LOCAL_ONLY = Set.of("QUARKUS_HTTP_HOST");

    /** A container finds Keycloak under another address than the one that tokens carry. */
    private static final Set<String> CONTAINER_ONLY = Set.of("QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL");

    @TempDir
    Path home;

    private Settings settings;
    private Map<String, Map<String, Object>> containers;

    @BeforeEach
    void readCompose() throws IOException {
        settings = Settings.in(home, Ports.from(Map.of()));
        try (var in = Files.newInputStream(settings.repository().resolve("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(in);
            containers = compose.get("services");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheEnvironmentThatTheServiceHasHere(Service service) {
        // Given
        var here = new TreeSet<>(new ServiceEnvironment(settings, Secrets.in(home)).of(service).keySet());
        here.removeAll(LOCAL_ONLY);

        // When
        var there = new TreeSet<>(((Map<?, ?>) containers.get(service.artifact()).get("environment")).keySet());

        // Then
        CONTAINER_ONLY.forEach(there::remove);
        assertEquals(here, there);
    }

    @ParameterizedTest
    @EnumSource
    void isBuiltFromTheServicesOwnDockerfile(Service service) {
        var build = (Map<?, ?>) containers.get(service.artifact()).get("build");
        assertTrue(Files.exists(settings.repository().resolve(build.get("context").toString())
                .resolve(build.get("dockerfile").toString())));
    }

    @Test
    void takesEverySecretFromTheEnvironmentThatTheExampleLists() throws IOException {
        var listed = Files.readAllLines(settings.repository().resolve(".env.example")).stream()
                .filter(line -> line.endsWith("=")).map(line -> line.substring(0, line.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(SecretNames.all().collect(Collectors.toCollection(TreeSet::new)), listed);
    }
}
