package org.imha.kernel.problem;

/**
 * One fault of one field. Never holds what was sent.
 *
 * @param pointer JSON Pointer fragment to the field, such as {@code #/person/nhsNumber}
 * @param code stable UPPER_SNAKE code
 * @param message plain sentence, safe to show anybody
 */
public record FieldError(String pointer, String code, String message) {
}
