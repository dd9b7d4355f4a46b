package org.imha.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the stack starts another JVM: the same JDK as its own, quick to start, modest with memory. */
final class Java {

    private static final List<String> LEAN = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");

    private Java() {
    }

    static List<String> command(String heap, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LEAN);
        command.add("-Xmx" + heap);
        command.addAll(rest);
        return command;
    }
}
