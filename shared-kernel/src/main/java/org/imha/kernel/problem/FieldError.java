package org.imha.kernel.problem;

import java.nio.charset.StandardCharsets;

/**
 * One fault of one field. Never holds what was sent.
 *
 * @param pointer JSON Pointer fragment to the field, such as {@code #/person/nhsNumber}
 * @param code stable UPPER_SNAKE code
 * @param message plain sentence, safe to show anybody
 */
public record FieldError(String pointer, String code, String message) {

    /** A pointer may hold a name that the sender made up, and half a character could not be written into the answer. */
    public FieldError {
        pointer = pointer == null ? null : new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
