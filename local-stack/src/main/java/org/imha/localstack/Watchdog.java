package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Outlives the stack for a moment: when the stack's end of the pipe closes, however it ended, whatever is still noted
 * in the run folder is stopped. An orderly end leaves nothing noted, so there is nothing to do.
 */
final class Watchdog {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r _
            pids=$(cat "$1"/*.pid 2>/dev/null | cut -d ' ' -f 1)
            signal() { for pid in $pids; do kill -"$1" "$pid" 2>/dev/null; done; }
            any_alive() { for pid in $pids; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
            [ -n "$pids" ] || exit 0
            signal TERM
            for _ in 1 2 3 4 5 6 7 8 9 10; do any_alive || break; sleep 1; done
            signal KILL
            rm -f "$1"/*.pid
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(Path run) {
        try {
            return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT, "imha-watchdog", run.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new StackFailure("Cannot start a shell: " + e.getMessage() + ".", e);
        }
    }

    /** Looks around one last time and goes. */
    void dismiss() {
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }
}
