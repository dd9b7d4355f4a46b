package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is committed, so that a change of contract shows in a review.
 * Run the tests with {@code -Dsnapshots=write} to write it anew.
 */
public final class Snapshot {

    private Snapshot() {
    }

    /** @param file path below the project's root, such as {@code docs/api/referral-service.yaml} */
    public static void assertMatches(String file, String generated) {
        Path path = Path.of("..", file);
        try {
            if ("write".equals(System.getProperty("snapshots"))) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, generated);
            }
            String committed = Files.exists(path) ? Files.readString(path) : "";
            if (!committed.equals(generated)) {
                throw new AssertionError(
                        file + " is not up to date: look at the change, then run the tests with -Dsnapshots=write");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
