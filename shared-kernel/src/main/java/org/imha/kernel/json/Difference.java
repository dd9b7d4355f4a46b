package org.imha.kernel.json;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One place in which two versions of a document differ; a list is one place.
 *
 * @param pointer JSON Pointer fragment to it
 * @param before what stood there; null when nothing did, or the reader is not to know
 * @param after what stands there now; null when nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(String pointer, Object before, Object after) {

    /** The values may be personal. */
    @Override
    public String toString() {
        return "Difference[" + pointer + "]";
    }
}
