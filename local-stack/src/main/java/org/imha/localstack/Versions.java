package org.imha.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** Which PostgreSQL, Kafka and Keycloak this build brings along. */
record Versions(String postgres, String kafka, String keycloak, Path keycloakArchive) {

    static Versions ofThisBuild() {
        try (var in = Versions.class.getResourceAsStream("/stack.properties")) {
            var known = new Properties();
            known.load(in);
            return new Versions(known.getProperty("postgres.version"), known.getProperty("kafka.version"),
                    known.getProperty("keycloak.version"), Path.of(known.getProperty("keycloak.archive")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
