package org.imha.localstack;

import java.io.UncheckedIOException;
import java.util.List;

/** What the {@code imha} script asks for; every failure is one sentence on standard error and a status that is not 0. */
public final class Cli {

    private Cli() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(List.of(arguments));
        } catch (StackFailure | UncheckedIOException failure) {
            System.err.println("imha: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws InterruptedException {
        switch (arguments.getFirst()) {
            case "up" -> new Up(Settings.local(System.getenv())).run();
            case "down" -> new Down(Settings.local(System.getenv())).run();
            case "status" -> System.exit(new Status(RunningStack.find()).print() ? 0 : 1);
            case "token" -> System.out.println(RunningStack.find().token(arguments.getLast()));
            default -> throw new StackFailure("There is no command '" + arguments.getFirst() + "'.");
        }
    }
}
