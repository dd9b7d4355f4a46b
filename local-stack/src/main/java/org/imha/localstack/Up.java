package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** {@code ./imha up}: runs the stack in the foreground until somebody stops it. */
final class Up {

    private static final long FIRST_START = 1_000_000_000L;
    private static final long LATER_START = 200_000_000L;

    private final Settings settings;
    private final Progress progress = new Progress(System.out);
    private volatile boolean stopping;

    Up(Settings settings) {
        this.settings = settings;
    }

    void run() throws InterruptedException {
        refuseUnusable(settings.home());
        var run = new RunFolder(settings.run());
        try (var claim = run.claim()) {
            run.endLeftovers();
            var stack = new LocalStack(settings, progress);
            RunningStack.note(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, run)));
            start(stack);
            progress.say(summary());
            Thread.currentThread().join();
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + settings.run() + ".", e);
        }
    }

    private void start(LocalStack stack) throws InterruptedException {
        progress.say("Starting PostgreSQL, Kafka, Keycloak and seven services.");
        try {
            stack.start();
        } catch (StackFailure failure) {
            if (stopping) {
                // The parts end because we are told to: no news.
                Thread.currentThread().join();
            }
            throw failure;
        }
    }

    private void stop(LocalStack stack, RunFolder run) {
        stopping = true;
        progress.say("Stopping.");
        run.forget("stack");
        stack.close();
        progress.say("Everything is stopped; the data stays in .local/ (./imha down --purge removes it).");
    }

    private static void refuseUnusable(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "may", "write"));
            var needed = Files.exists(home.resolve("postgres")) ? LATER_START : FIRST_START;
            var free = Files.getFileStore(home).getUsableSpace();
            if (free < needed) {
                throw new StackFailure("The disk is full: %d MB are free for %s, and %d MB are needed."
                        .formatted(free / 1_000_000, home, needed / 1_000_000));
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + home + ": IMHA keeps its data there.", e);
        }
    }

    private String summary() {
        return String.format(Locale.ROOT, """

                IMHA is ready after %.0f seconds.

                  API           %s
                  Keycloak      %s (admin; passwords are in .local/secrets.properties)
                  Logs          ./imha logs [service]
                  Identities    %s
                                %s

                Next, in another terminal:

                  ./imha demo
                  curl -H "Authorization: Bearer $(./imha token coordinator)" %s/v1/cases

                Ctrl-C stops everything; the data stays.
                """, progress.seconds(), settings.url(Port.GATEWAY), settings.url(Port.KEYCLOAK),
                String.join(", ", DemoIdentities.SYSTEMS), String.join(", ", DemoIdentities.PEOPLE),
                settings.url(Port.GATEWAY));
    }
}
