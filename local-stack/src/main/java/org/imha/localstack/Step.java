package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A preparation that runs once to its end, such as formatting Kafka's storage. */
final class Step {

    private Step() {
    }

    static void run(String name, List<String> command, Settings settings) {
        var log = settings.log(name);
        try {
            Files.createDirectories(log.getParent());
            var status = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor();
            if (status != 0) {
                throw new StackFailure("%s failed with status %d: see %s.".formatted(name, status, log));
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot run " + name + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during " + name + ".", e);
        }
    }
}
