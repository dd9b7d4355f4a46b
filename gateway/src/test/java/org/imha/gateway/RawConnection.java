package org.imha.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** A connection on which a test can say what no well-behaved HTTP client would. */
public final class RawConnection implements AutoCloseable {

    private final Socket socket;

    public RawConnection() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(30_000);
    }

    public RawConnection send(String... lines) throws IOException {
        return sendText(String.join("\r\n", lines) + "\r\n\r\n");
    }

    public RawConnection sendText(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return this;
    }

    /** Everything the gateway says until it closes the connection or has sent the given text. */
    public String readUntil(String text) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        int read;
        while (answer.indexOf(text) < 0 && (read = socket.getInputStream().read(buffer)) >= 0) {
            answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        return answer.toString();
    }

    public String readToEnd() throws IOException {
        return readUntil("\0never\0");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
