package org.imha.kernel.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds where two versions of a document differ. */
@ApplicationScoped
public class CompareDocuments {

    private final ObjectMapper json;

    /** What is left out and what is null are the same. */
    CompareDocuments(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    public List<Difference> compare(Object before, Object after) {
        List<Difference> found = new ArrayList<>();
        compare("#", json.valueToTree(before), json.valueToTree(after), found);
        return List.copyOf(found);
    }

    private void compare(String at, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.isObject() && after.isObject()) {
            names(before, after)
                    .forEach(name -> compare(Pointers.below(at, name), before.path(name), after.path(name), found));
        } else if (!before.equals(after)) {
            found.add(new Difference(at, value(before), value(after)));
        }
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Nothing for what is not there. */
    private Object value(JsonNode node) {
        return node.isMissingNode() ? null : json.convertValue(node, Object.class);
    }
}
