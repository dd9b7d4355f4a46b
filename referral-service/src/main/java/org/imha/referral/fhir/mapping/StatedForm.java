package org.imha.referral.fhir.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hl7.fhir.r4.model.Extension;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A form while it is gathered from resources: our own JSON, and for each field the place that stated it, so that a fault
 * of the field can be told as one of that place.
 */
final class StatedForm {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final List<FieldError> faults = new ArrayList<>();
    private final Set<Extension> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    StatedForm(String place) {
        places.put("", place);
    }

    JsonNode json() {
        return json;
    }

    List<FieldError> faults() {
        return faults;
    }

    void say(String pointer, String text, String place) {
        if (text != null) {
            say(pointer, TextNode.valueOf(text), place);
        }
    }

    void say(String pointer, boolean value, String place) {
        say(pointer, BooleanNode.valueOf(value), place);
    }

    /** @param pointer such as {@code /legalStatus/authorities/0/provision} */
    void say(String pointer, JsonNode value, String place) {
        if (says(pointer) && !json.at(pointer).equals(value)) {
            fault(place, "SEVERAL", "Something else was said of the same thing in another place.");
            return;
        }
        places.put(pointer, place);
        put(json, pointer.substring(1).split("/"), 0, value);
    }

    private static void put(JsonNode node, String[] steps, int depth, JsonNode value) {
        boolean last = depth == steps.length - 1;
        JsonNode next = last ? value
                : isIndex(steps[depth + 1]) ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        if (node instanceof ArrayNode list) {
            int index = Integer.parseInt(steps[depth]);
            while (list.size() <= index) {
                list.add(next);
            }
        } else if (last || !node.has(steps[depth])) {
            ((ObjectNode) node).set(steps[depth], next);
        }
        if (!last) {
            put(node instanceof ArrayNode list ? list.get(Integer.parseInt(steps[depth])) : node.get(steps[depth]), steps,
                    depth + 1, value);
        }
    }

    private static boolean isIndex(String step) {
        return Character.isDigit(step.charAt(0));
    }

    /** Where a group as a whole comes from, for what is missing in it. */
    void groupIsAt(String pointer, String place) {
        places.putIfAbsent(pointer, place);
    }

    boolean says(String pointer) {
        return !json.at(pointer).isMissingNode();
    }

    void fault(String place, String code, String message) {
        faults.add(new FieldError(place, code, message));
    }

    void take(Extension extension) {
        taken.add(extension);
    }

    boolean isTaken(Extension extension) {
        return taken.contains(extension);
    }

    /** The place of a field, or of the nearest group around it. */
    String placeOf(String pointer) {
        String at = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        while (!places.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return places.get(at);
    }

    @Override
    public String toString() {
        return "StatedForm[not shown]";
    }
}
