package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void usesTheUsualPortsWhenNothingIsSaid() {
        var ports = Ports.from(Map.of());
        assertEquals(8080, ports.of(Port.GATEWAY));
        assertEquals(15432, ports.of(Port.POSTGRES));
    }

    @Test
    void followsTheEnvironment() {
        var ports = Ports.from(Map.of("IMHA_RECORDS_PORT", " 9084 "));
        assertEquals(9084, ports.of(Port.RECORDS));
        assertEquals(8085, ports.of(Port.AUDIT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "eighty", "0", "65536", "-1" })
    void refusesWhatIsNoPortAndNamesTheVariable(String wish) {
        var failure = assertThrows(StackFailure.class, () -> Ports.from(Map.of("IMHA_KAFKA_PORT", wish)));
        assertTrue(failure.getMessage().startsWith("IMHA_KAFKA_PORT is '" + wish + "'"));
    }

    @Test
    void findsFreePortsAllDifferent() {
        var ports = Ports.free();
        assertEquals(Port.values().length, Set.copyOf(ports.numbers().values()).size());
        assertDoesNotThrow(ports::refuseTaken);
    }

    @Test
    void namesTheTakenPortItsOwnerAndTheVariable() throws IOException {
        // Given
        var free = Ports.free();
        try (var other = new ServerSocket(free.of(Port.CASEWORK), 1, InetAddress.getLoopbackAddress())) {

            // When
            var failure = assertThrows(StackFailure.class, free::refuseTaken);

            // Then
            assertTrue(failure.getMessage().startsWith("Port " + other.getLocalPort() + " is in use, and casework needs it"));
            assertTrue(failure.getMessage().contains("IMHA_CASEWORK_PORT"));
        }
    }

    @Test
    void writesLinesThatItCanRead() {
        var ports = Ports.free();
        var lines = ports.asLines().stream().map(line -> line.split("="))
                .collect(java.util.stream.Collectors.toMap(words -> words[0], words -> words[1]));
        assertEquals(ports, Ports.from(lines));
    }
}
