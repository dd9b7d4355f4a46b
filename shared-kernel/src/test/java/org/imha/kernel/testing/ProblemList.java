package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imha.kernel.problem.ProblemCode;

/** Compares {@code docs/problems.md} with the enums of error codes, so that the list cannot fall behind. */
public final class ProblemList {

    private static final Path FILE = Path.of("..", "docs", "problems.md");

    private ProblemList() {
    }

    /**
     * The rows that the list lacks, and those that it has of a code that is gone.
     *
     * @param service as the last column names it, such as {@code referral}
     */
    @SafeVarargs
    public static List<String> differences(String service, Class<? extends ProblemCode>... enums) {
        List<String> wanted = Stream.of(enums).flatMap(codes -> Stream.of(codes.getEnumConstants()))
                .map(code -> row(code, service)).toList();
        List<String> listed = lines().stream().filter(line -> line.endsWith(" | " + service + " |")).toList();
        List<String> differences = new ArrayList<>();
        wanted.stream().filter(row -> !listed.contains(row)).forEach(row -> differences.add("missing: " + row));
        listed.stream().filter(row -> !wanted.contains(row)).forEach(row -> differences.add("out of date: " + row));
        return differences;
    }

    private static String row(ProblemCode code, String service) {
        return "| `%s` | %d | %s | %s |".formatted(code.name(), code.status(), code.title(), service);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
