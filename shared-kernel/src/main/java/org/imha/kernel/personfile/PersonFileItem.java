package org.imha.kernel.personfile;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a service holds about a person.
 *
 * @param kind what it is, as its source names it
 * @param id unique within its kind
 * @param at when it was recorded
 * @param content anything that can be written as JSON, without ids of ours where they tell nobody anything
 */
public record PersonFileItem(String kind, UUID id, Instant at, Restriction restriction, Object content) {

    /** The content is all about the person. */
    @Override
    public String toString() {
        return "PersonFileItem[" + kind + " " + id + "]";
    }
}
