package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The realm as it is deployed, plus the people and the client that only a demonstration has. */
final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {
    }

    static String withDemoIdentities(Path repository) {
        try {
            var folder = repository.resolve("deploy/keycloak");
            var realm = (ObjectNode) JSON.readTree(folder.resolve("imha-realm.json").toFile());
            var demo = JSON.readTree(folder.resolve("imha-demo.json").toFile());
            for (var part : List.of("clients", "groups", "users")) {
                realm.withArray("/" + part).addAll((ArrayNode) demo.get(part));
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (IOException e) {
            throw new StackFailure("Cannot read the realm in deploy/keycloak: " + e.getMessage() + ".", e);
        }
    }
}
