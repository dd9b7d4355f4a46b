package org.imha.kernel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes a change of a document back, as far as nobody has changed the same places since. */
@ApplicationScoped
public class UndoDifferences {

    private final ObjectMapper json;

    UndoDifferences(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    /**
     * Out of a list goes whatever the change added to it.
     *
     * @param whole pointers to parts that are taken back as a whole or not at all
     */
    public <T> T undo(List<Difference> change, T document, List<String> whole, Class<T> type) {
        JsonNode now = json.valueToTree(document);
        Predicate<Difference> kept = difference -> whole.stream().anyMatch(part -> isWithin(part, difference)
                && change.stream().filter(other -> isWithin(part, other)).anyMatch(other -> !stillStands(other, now)));
        List<Difference> undone = change.stream().filter(kept.negate()).toList();
        undone.forEach(difference -> undo(difference, now));
        try {
            return json.treeToValue(now, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document of ours cannot be read back: " + e.getClass().getSimpleName());
        }
    }

    private static boolean isWithin(String part, Difference difference) {
        return difference.pointer().equals(part) || difference.pointer().startsWith(part + "/");
    }

    private boolean stillStands(Difference difference, JsonNode now) {
        return node(difference.after()).equals(now.at(place(difference)));
    }

    private void undo(Difference difference, JsonNode now) {
        JsonPointer place = place(difference);
        JsonNode before = node(difference.before());
        JsonNode current = now.at(place);
        if (stillStands(difference, now)) {
            set(now, place, before);
        } else if (current instanceof ArrayNode list && node(difference.after()) instanceof ArrayNode after) {
            List<JsonNode> added = new ArrayList<>();
            after.forEach(added::add);
            before.forEach(added::remove);
            set(now, place, without(list, added));
        }
    }

    private ArrayNode without(ArrayNode list, List<JsonNode> added) {
        ArrayNode rest = json.createArrayNode();
        list.forEach(entry -> {
            if (!added.contains(entry)) {
                rest.add(entry);
            }
        });
        return rest;
    }

    /** A place whose surroundings are gone has nothing to take back. */
    private static void set(JsonNode now, JsonPointer place, JsonNode value) {
        if (now.at(place.head()) instanceof ObjectNode parent) {
            String name = place.last().getMatchingProperty();
            if (value.isMissingNode()) {
                parent.remove(name);
            } else {
                parent.set(name, value);
            }
        }
    }

    private JsonNode node(Object value) {
        return value == null ? json.missingNode() : json.valueToTree(value);
    }

    private static JsonPointer place(Difference difference) {
        return JsonPointer.compile(difference.pointer().substring(1));
    }
}
