package org.imha.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.security.auth.module.UnixSystem;

/**
 * PostgreSQL refuses to run as root. When the stack runs as root, this puts a command in front that gives root up:
 * a user namespace of its own where the machine allows one, otherwise the user "nobody", who keeps just the right to
 * reach its files wherever the checkout is.
 *
 * @param command what to put in front; empty for an ordinary user
 * @param uid who then owns PostgreSQL's files
 */
record OrdinaryUser(List<String> command, int uid) {

    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    // no_setuid_fixup: otherwise access(2), with which PostgreSQL looks for its programs, would ignore the capability.
    private static final List<String> AS_NOBODY = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY,
            "--clear-groups", "--securebits=+no_setuid_fixup", "--inh-caps=-all,+dac_override", "--ambient-caps=+dac_override");

    static OrdinaryUser find() {
        var uid = (int) new UnixSystem().getUid();
        if (uid != 0) {
            return new OrdinaryUser(List.of(), uid);
        }
        if (works(NAMESPACE)) {
            return new OrdinaryUser(NAMESPACE, uid);
        }
        if (works(AS_NOBODY)) {
            return new OrdinaryUser(AS_NOBODY, NOBODY);
        }
        throw new StackFailure("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here: "
                + "run ./imha as an ordinary user.");
    }

    List<String> running(List<String> rest) {
        var whole = new ArrayList<>(command);
        whole.addAll(rest);
        return whole;
    }

    /** Hands the folder over, if it belongs to somebody else (an earlier stack may have used the other way). */
    void own(Path folder) throws IOException {
        if (Integer.valueOf(uid).equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.forEach(this::chown);
        }
    }

    private void chown(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", uid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            var command = new ArrayList<>(prefix);
            command.add("true");
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
