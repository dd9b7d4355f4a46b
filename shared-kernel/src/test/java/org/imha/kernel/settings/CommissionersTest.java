package org.imha.kernel.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CommissionersTest {

    private record Told(String commissioner, List<String> hospitals) implements Commissioned {
    }

    private static final Told COVENTRY = new Told("E08000026", List.of("RXM", "RXT54"));
    private static final Told LEEDS = new Told("E08000035", List.of("RXT01"));

    @Test
    void aTrustsCodeStandsForAllItsSites() {
        List<Told> all = List.of(COVENTRY, LEEDS);
        assertEquals(Optional.of(COVENTRY), Commissioners.of("RXM99", all));
        assertEquals(Optional.of(LEEDS), Commissioners.of("RXT01", all));
        assertEquals(Optional.empty(), Commissioners.of("RXT02", all));
        assertEquals(Optional.empty(), Commissioners.of(null, all));
    }

    @Test
    void contractsOfHospitalsOfTheirOwnMakeSense() {
        assertDoesNotThrow(() -> Commissioners.demandSense(List.of(COVENTRY, LEEDS)));
        assertDoesNotThrow(() -> Commissioners.demandSense(List.of()));
    }

    @Test
    void namesEverythingThatCannotBeMeantSo() {
        List<Told> odd = List.of(COVENTRY, new Told("E08000026", List.of("RXQ")), new Told("Leeds", List.of("RXM54", "rx")));
        assertEquals(
                "Contracts that cannot be meant so: contracts[1].commissioner is there already: say all its hospitals once; "
                        + "contracts[2].commissioner is no ODS code; contracts[2].hospitals has rx, which is no ODS code; "
                        + "contracts[2].hospitals has RXM54, which is E08000026's: a hospital has one commissioner",
                assertThrows(IllegalStateException.class, () -> Commissioners.demandSense(odd)).getMessage());
    }
}
