package org.imha.kernel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.json.JsonObject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * A JSON Merge Patch (RFC 7386) as a caller sent it: what it names is replaced, what it names as null is taken away, lists
 * are replaced whole. {@link ApplyPatch} applies it.
 */
@JsonDeserialize(using = MergePatchReader.class)
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final String place;
    private final JsonObject changes;

    /** @param place pointer to where the patch stands in the body, {@code #} for a body that is nothing else */
    MergePatch(String place, JsonObject changes) {
        this.place = place;
        this.changes = changes;
    }

    /** The members of the document that it replaces or takes away, in whole or in part. */
    public Set<String> members() {
        return changes.keySet();
    }

    /** What it says, place by place, whatever stands there already: shows nothing that its sender does not know. */
    public List<Difference> statements() {
        List<Difference> said = new ArrayList<>();
        collect("#", changes, said);
        return List.copyOf(said);
    }

    private static void collect(String at, JsonObject part, List<Difference> said) {
        part.forEach((name, value) -> {
            String pointer = Pointers.below(at, name);
            if (value instanceof JsonObject inner && !inner.isEmpty()) {
                collect(pointer, inner, said);
            } else {
                said.add(new Difference(pointer, null, MergePatchReader.plain(value)));
            }
        });
    }

    JsonObject changes() {
        return changes;
    }

    /** A pointer into the patched document, as a pointer into the body. */
    public String inBody(String pointer) {
        return place + pointer.substring(1);
    }

    /** Holds what the patched document may hold. */
    @Override
    public String toString() {
        return "MergePatch[not shown]";
    }
}
