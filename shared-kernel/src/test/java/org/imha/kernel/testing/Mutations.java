package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies that a careless or hostile client might send: a good one with some of its parts replaced, added or cut off. */
public final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODDITIES = List.of("null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "\" \"",
            "[]", "{}", "[null]", "[[]]", "{\"x\":{}}", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"😀\"",
            "\"-999999999-01-01\"", "\"2026-02-30\"", "\"0000-00-00\"", "\"2026-01-01T00:00:00+18:01\"", "\"9999999999\"",
            "\"%s\"", "\"'; DROP TABLE referral; --\"", "\"" + "x".repeat(5000) + "\"");

    private Mutations() {
    }

    /** The same every time, so that what was found once is found again. */
    public static Stream<String> of(String good, int howMany) {
        Random random = new Random(42);
        return Stream.generate(() -> mutated(good, random)).limit(howMany);
    }

    private static String mutated(String good, Random random) {
        JsonNode body = read(good);
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<ContainerNode<?>> containers = containers(body, new ArrayList<>());
            mutate(containers.get(random.nextInt(containers.size())), random);
        }
        String text = body.toString();
        return random.nextInt(10) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
    }

    private static void mutate(ContainerNode<?> container, Random random) {
        JsonNode oddity = read(ODDITIES.get(random.nextInt(ODDITIES.size())));
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

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
