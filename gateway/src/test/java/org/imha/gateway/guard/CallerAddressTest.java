package org.imha.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import io.vertx.core.net.SocketAddress;

class CallerAddressTest {

    @Test
    void countsAnOldAddressByItself() {
        assertEquals("192.0.2.7", of("192.0.2.7"));
        assertNotEquals(of("192.0.2.7"), of("192.0.2.8"));
    }

    @Test
    void countsANewAddressByItsNetwork() {
        assertEquals("20010db800000001/64", of("2001:db8:0:1::7"));
        assertEquals(of("2001:db8:0:1::7"), of("2001:db8:0:1:ffff:ffff:ffff:ffff"));
        assertNotEquals(of("2001:db8:0:1::7"), of("2001:db8:0:2::7"));
    }

    @Test
    void takesAnOldAddressInTheFormOfANewOneForWhatItIs() {
        // As one IPv6 network all of IPv4 would share a quota.
        assertNotEquals(of("::ffff:192.0.2.7"), of("::ffff:192.0.2.8"));
    }

    @Test
    void looksPastTheNameOfAnInterface() {
        assertEquals(of("fe80::1"), CallerAddress.counted("fe80:0:0:0:0:0:0:2%some0"));
    }

    @Test
    void countsTogetherWhoHasNoAddress() {
        assertEquals("unknown", of("_hidden"));
        assertEquals("unknown", CallerAddress.of(SocketAddress.domainSocketAddress("/a/socket")));
        assertEquals("unknown", CallerAddress.of(null));
    }

    private static String of(String host) {
        return CallerAddress.of(SocketAddress.inetSocketAddress(4711, host));
    }
}
