package org.imha.casework.rules.suppression;

import java.util.List;
import java.util.stream.Stream;

/**
 * That figures add up: the whole is its parts and a number that everybody may know. A figure may be a part here and a whole
 * there, and the whole of several sums: so tables share their totals.
 *
 * @param whole name of a figure
 * @param parts names of figures
 */
public record Sum(String whole, List<String> parts, long known) {

    public Sum {
        parts = List.copyOf(parts);
    }

    public static Sum of(String whole, List<String> parts) {
        return new Sum(whole, parts, 0);
    }

    Stream<String> all() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }
}
