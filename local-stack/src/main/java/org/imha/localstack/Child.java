package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One process of the stack: noted in the run folder while it lives, its output in a log of its own. */
final class Child {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final String name;
    private final Process process;
    private final Path log;
    private final RunFolder run;

    private Child(String name, Process process, Path log, RunFolder run) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.run = run;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Settings settings) {
        var log = settings.log(name);
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).directory(settings.home().toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // Settings of another Keycloak on this machine are not meant for ours.
            builder.environment().keySet().removeIf(variable -> variable.startsWith("KC_"));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var run = new RunFolder(settings.run());
            run.remember(name, process.toHandle());
            return new Child(name, process, log, run);
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage() + ".", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Returns once the part answers; a part that ends before it does, or takes far too long, is a failure. */
    void awaitReady(BooleanSupplier answers) {
        var until = Instant.now().plus(PATIENCE_TO_START);
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackFailure("%s ended while starting, with status %d (%s): see %s."
                        .formatted(name, process.exitValue(), lastWords(), log));
            }
            if (Instant.now().isAfter(until)) {
                throw new StackFailure("%s is still not ready after %d seconds: see %s."
                        .formatted(name, PATIENCE_TO_START.toSeconds(), log));
            }
            pause();
        }
    }

    /** Asks the process to end, and ends it when it does not listen. */
    void stop() {
        signal("TERM");
        awaitEnd();
    }

    /** Like {@link #stop()}, for a process that knows a quicker orderly end than the usual one. */
    void interrupt() {
        signal("INT");
        awaitEnd();
    }

    /** No goodbye: what {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void signal(String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null").start().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            run.forget(name);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords() {
        try (var lines = Files.lines(log)) {
            return LastWords.of(lines.filter(line -> !line.isBlank()).reduce((earlier, later) -> later).orElse("no output"));
        } catch (IOException | RuntimeException e) {
            return "no output";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting.", e);
        }
    }
}
