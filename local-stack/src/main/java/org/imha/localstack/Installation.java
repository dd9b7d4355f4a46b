package org.imha.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A tool that is put in place once, also when two stacks want it at the same moment. */
final class Installation {

    @FunctionalInterface
    interface Steps {
        void into(Path target) throws IOException;
    }

    private Installation() {
    }

    static Path once(Path target, Steps steps) {
        try {
            Files.createDirectories(target.getParent());
            try (var lock = FileChannel.open(target.resolveSibling("." + target.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                installIfMissing(target, steps);
            }
            return target;
        } catch (IOException e) {
            throw new StackFailure("Cannot install " + target.getFileName() + " in " + target.getParent() + ": "
                    + e.getMessage() + ".", e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The mark names the place too, because Keycloak remembers where it was built: a moved checkout builds again. */
    private static void installIfMissing(Path target, Steps steps) throws IOException {
        var mark = target.resolve(".complete");
        var place = target.toAbsolutePath().toString();
        if (Files.exists(mark) && Files.readString(mark).equals(place)) {
            return;
        }
        delete(target);
        Files.createDirectories(target);
        steps.into(target);
        Files.writeString(mark, place);
    }
}
