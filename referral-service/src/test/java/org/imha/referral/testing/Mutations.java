package org.imha.referral.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies that were good once, with something odd in one to three places, now and then cut off. The same every time. */
public final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODDITIES = List.of("null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "\" \"",
            "[]", "{}",
            "[null]", "[[]]", "{\"x\":{}}", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"😀\"", "\"-999999999-01-01\"",
            "\"2026-02-30\"", "\"0000-00-00\"", "\"2026-01-01T00:00:00+18:01\"", "\"9999999999\"", "\"%s\"",
            "\"'; DROP TABLE referral; --\"",
            "\"" + "x".repeat(5000) + "\"");

    private final Random random = new Random(42);

    public String of(String body) throws JsonProcessingException {
        JsonNode form = JSON.readTree(body);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<ContainerNode<?>> containers = containers(form, new ArrayList<>());
            mutate(containers.get(random.nextInt(containers.size())));
        }
        String mutated = form.toString();
        return random.nextInt(10) == 0 ? mutated.substring(0, random.nextInt(mutated.length())) : mutated;
    }

    private void mutate(ContainerNode<?> container) throws JsonProcessingException {
        JsonNode oddity = JSON.readTree(ODDITIES.get(random.nextInt(ODDITIES.size())));
        if (container instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(List.of("surprise"));
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(random.nextInt(names.size())), oddity);
        } else if (container instanceof ArrayNode array) {
            array.add(oddity);
        }
    }

    private static List<ContainerNode<?>> containers(JsonNode node, List<ContainerNode<?>> found) {
        if (node instanceof ContainerNode<?> container) {
            found.add(container);
            container.forEach(child -> containers(child, found));
        }
        return found;
    }
}
