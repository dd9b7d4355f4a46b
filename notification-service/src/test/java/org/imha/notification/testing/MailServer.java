package org.imha.notification.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server at the network's edge: takes mail, except for user names that begin with "gone" (550) or "later" (451). */
public final class MailServer {

    /** As across a network: the mail client misses a greeting that comes in the instant of connecting, and waits for it. */
    private static final Duration GREETS_AFTER = Duration.ofMillis(50);
    private static final List<String> MAILS = new CopyOnWriteArrayList<>();
    private static volatile boolean busy;

    private final ServerSocket socket;

    public MailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Whole mails as taken, in which a text occurs. */
    public static List<String> mailsWith(String text) {
        return MAILS.stream().filter(mail -> mail.contains(text)).toList();
    }

    /** While busy it asks everybody to come back. */
    public static void setBusy(boolean isBusy) {
        busy = isBusy;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void talk(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8)) {
            Thread.sleep(GREETS_AFTER);
            say(out, "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, answer(line));
                if (line.equals("QUIT")) {
                    return;
                }
                if (line.equals("DATA")) {
                    MAILS.add(readMail(in));
                    say(out, "250 taken");
                }
            }
        } catch (IOException | InterruptedException gone) {
            return;
        }
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT")) {
            return busy || line.contains("<later") ? "451 come back"
                    : line.contains("<gone") ? "550 no such mailbox" : "250 ok";
        }
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static String readMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
