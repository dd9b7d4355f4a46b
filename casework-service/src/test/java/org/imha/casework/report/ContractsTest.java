package org.imha.casework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imha.casework.report.ContractConfig.CommissionerConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "RXM54, E10000", "RXT01, E10000", "RXT02, E20000", "RXQ01, -", "-, -" })
    void aHospitalIsCoveredByTheContractThatNamesItOrItsTrust(String hospital, String commissioner) {
        List<CommissionerConfig> all = List.of(new Buys("E10000", List.of("RXM", "RXT01")),
                new Buys("E20000", List.of("RXT02")));
        Contracts contracts = new Contracts(() -> all, new WithoutTargets());
        assertEquals(Optional.ofNullable(commissioner), contracts.commissionerOf(hospital));
    }

    private record Buys(String commissioner, List<String> hospitals) implements CommissionerConfig {

        @Override
        public Map<String, ReportConfig.TargetConfig> targets() {
            return Map.of();
        }

        @Override
        public Optional<Set<String>> alsoBuysFor() {
            return Optional.empty();
        }
    }

    private record WithoutTargets() implements ReportConfig {

        @Override
        public Map<String, TargetConfig> targets() {
            return Map.of();
        }

        @Override
        public boolean unfinishedQuarters() {
            return false;
        }
    }
}
