package org.imha.kernel.personfile;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of what a service holds, all of one kind.
 *
 * @param next where to go on; null at the end
 */
public record PersonFilePage(List<PersonFileItem> items, Place next) {

    /**
     * How far somebody has come. In the clear and without an end, unlike a cursor: who collects may have to wait for days.
     *
     * @param after null at the beginning of a kind
     */
    @Schema(name = "PersonFilePlace")
    public record Place(String kind, UUID after) {
    }

    @Override
    public String toString() {
        return "PersonFilePage[" + items.size() + "]";
    }
}
