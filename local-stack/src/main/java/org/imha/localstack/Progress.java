package org.imha.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells whoever waits what became ready, where, and after how long. */
final class Progress {

    private final PrintStream out;
    private final Instant began = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
    }

    void ready(String part, String address) {
        out.printf(Locale.ROOT, "  %5.1f s  %-24s ready  %s%n", seconds(), part, address);
    }

    double seconds() {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }
}
