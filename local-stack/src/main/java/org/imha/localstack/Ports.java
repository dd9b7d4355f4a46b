package org.imha.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which port each part listens on; all of them on loopback only. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /** The usual ports, except where an environment variable says otherwise. */
    public static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var wish = environment.get(port.variable());
            numbers.put(port, wish == null || wish.isBlank() ? port.usual() : parse(port, wish.strip()));
        }
        return new Ports(numbers);
    }

    /** Ports that nobody uses now, for tests that run beside a running stack. */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (var port : Port.values()) {
                held.add(listen(0));
                numbers.put(port, held.getLast().getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    /** Claims every port for a moment, so that a taken one, or one given twice, is named before anything starts. */
    void refuseTaken() {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var port : Port.values()) {
                held.add(claim(port));
            }
        } finally {
            held.forEach(Ports::release);
        }
    }

    List<String> asLines() {
        return numbers.entrySet().stream().map(e -> e.getKey().variable() + "=" + e.getValue()).toList();
    }

    private ServerSocket claim(Port port) {
        try {
            return listen(of(port));
        } catch (IOException e) {
            throw new StackFailure("Port %d is in use, and %s needs it: stop what uses it, or set %s to another port."
                    .formatted(of(port), port.name().toLowerCase().replace('_', ' '), port.variable()), e);
        }
    }

    private static int parse(Port port, String wish) {
        try {
            var number = Integer.parseInt(wish);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the same sentence
        }
        throw new StackFailure("%s is '%s', but a port is a number from 1 to 65535.".formatted(port.variable(), wish));
    }

    private static ServerSocket listen(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            // A port that was in use seconds ago may still have connections winding down; that is not "in use".
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
