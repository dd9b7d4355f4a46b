package org.imha.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The one stack that all journeys of a test run share: started by the first that asks, stopped with the JVM. */
public final class SharedStack {

    private static LocalStack stack;
    private static boolean complete;
    private static StackFailure failure;

    private SharedStack() {
    }

    /** Every part runs; when that failed once it is not tried again by every journey. */
    public static synchronized LocalStack running() {
        if (failure != null) {
            throw failure;
        }
        if (!complete) {
            startAll();
        }
        return stack;
    }

    /** At least Keycloak runs: enough for questions about who is who. */
    public static synchronized LocalStack withIdentity() {
        open().startKeycloak();
        return stack;
    }

    private static void startAll() {
        try {
            open().start();
            complete = true;
        } catch (StackFailure e) {
            failure = e;
            throw e;
        }
    }

    private static LocalStack open() {
        if (stack == null) {
            stack = new LocalStack(Settings.in(emptyFolder(), Ports.free()));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        }
        return stack;
    }

    /** Below target, where the logs can be read when a journey failed. */
    private static Path emptyFolder() {
        try {
            var folder = Path.of("target/stack");
            Installation.delete(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
