package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/** What a client that is generated from the published contract needs of it. */
public final class ContractRules {

    private ContractRules() {
    }

    /** Every operation that does not say what it answers with. */
    public static List<String> faults() {
        List<String> faults = new ArrayList<>();
        contract().path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> operation.getValue().has("responses"))
                .forEach(operation -> inspect(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue(),
                        faults)));
        return faults;
    }

    private static void inspect(String name, JsonNode operation, List<String> faults) {
        if (operation.path("operationId").asText().isEmpty() || operation.path("summary").asText().isEmpty()) {
            faults.add(name + " has no operationId or summary");
        }
        if (operation.path("responses").properties().stream().noneMatch(response -> response.getKey().startsWith("2"))) {
            faults.add(name + " does not say what it answers when all is well");
        }
        operation.path("responses").properties().stream().filter(response -> response.getKey().startsWith("2"))
                .filter(response -> !response.getKey().equals("204"))
                .filter(response -> saysNothing(response.getValue().path("content")))
                .forEach(response -> faults.add(name + " does not say what " + response.getKey() + " answers with"));
    }

    private static boolean saysNothing(JsonNode content) {
        return content.isEmpty() || content.properties().stream().anyMatch(type -> type.getValue().path("schema").isEmpty());
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper().readTree(RestAssured.given().queryParam("format", "json").get("/q/openapi").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
