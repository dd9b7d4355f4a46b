package org.imha.localstack;

import java.util.Locale;

/** {@code ./imha status}: each part, whether it is ready, and where. */
final class Status {

    private final RunningStack stack;
    private boolean complete = true;

    Status(RunningStack stack) {
        this.stack = stack;
    }

    /** Prints the table and says whether every part is ready. */
    boolean print() {
        line("postgres", isAlive("postgres"), "localhost:" + stack.settings().ports().of(Port.POSTGRES));
        line("kafka", isAlive("kafka"), KafkaBroker.bootstrapServers(stack.settings().ports()));
        line("keycloak", stack.isKeycloakReady(), stack.settings().url(Port.KEYCLOAK));
        for (var service : Service.values()) {
            line(service.artifact(), stack.isReady(service), stack.url(service).toString());
        }
        return complete;
    }

    private boolean isAlive(String part) {
        return new RunFolder(stack.settings().run()).find(part).isPresent();
    }

    private void line(String part, boolean ready, String address) {
        complete &= ready;
        System.out.printf(Locale.ROOT, "  %-24s %-10s %s%n", part, ready ? "ready" : "not ready", address);
    }
}
