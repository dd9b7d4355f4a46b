package org.imha.kernel.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells where something broke without its message, which may quote personal data. */
public final class SafeTrace {

    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private SafeTrace() {
    }

    public static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            trace.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
            trace.append(Arrays.stream(cause.getStackTrace()).limit(FRAMES).map(frame -> "\n  at " + frame)
                    .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
