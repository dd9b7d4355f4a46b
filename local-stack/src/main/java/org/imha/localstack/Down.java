package org.imha.localstack;

import java.time.Duration;

/** {@code ./imha down}: stops the running stack, and whatever an earlier one may have left. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunFolder run;

    Down(Settings settings) {
        this.run = new RunFolder(settings.run());
    }

    void run() {
        var stack = run.stack();
        stack.ifPresent(process -> {
            process.destroy();
            RunFolder.awaitEnd(process, PATIENCE);
        });
        var leftovers = run.endLeftovers();
        System.out.println(stack.isPresent() || leftovers > 0 ? "IMHA is stopped." : "IMHA was not running.");
    }
}
