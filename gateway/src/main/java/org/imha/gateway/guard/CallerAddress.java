package org.imha.gateway.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import io.vertx.core.net.SocketAddress;

/** An address as it is counted: whole for IPv4, and its network for IPv6. */
final class CallerAddress {

    /** One home or one server gets a /64 at the least, and may use a new address of it for every request (RFC 6177). */
    private static final int NETWORK_BYTES = 64 / 8;

    private CallerAddress() {
    }

    static String of(SocketAddress remote) {
        // A trusted proxy may name a caller by something that is no address; all such callers count as one.
        return remote == null || remote.hostAddress() == null ? "unknown" : counted(remote.hostAddress());
    }

    /** @param address a literal, so that nothing is looked up; what follows its percent sign is an interface of ours */
    static String counted(String address) {
        return InetAddress.ofLiteral(address.replaceFirst("%.*", "")) instanceof Inet6Address v6
                ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES)) + "/64"
                : address;
    }
}
