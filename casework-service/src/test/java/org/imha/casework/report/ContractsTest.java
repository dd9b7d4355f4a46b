package org.imha.casework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "RXM54, E10000 E20000", "RXT01, E10000", "RXQ01, ''", "-, ''" })
    void aHospitalIsCoveredByEachContractThatNamesItOrItsTrust(String hospital, String commissioners) {
        Contracts contracts = new Contracts(config(buys("E10000", "RXM", "RXT01"), buys("E20000", "RXM54")));
        assertEquals(Stream.of(commissioners.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toSet()),
                contracts.commissionersOf(hospital));
    }

    private static ReportConfig config(ReportConfig.ContractConfig... all) {
        return new ReportConfig() {
            @Override
            public Map<String, TargetConfig> targets() {
                return Map.of();
            }

            @Override
            public List<ContractConfig> contracts() {
                return List.of(all);
            }

            @Override
            public boolean unfinishedQuarters() {
                return false;
            }
        };
    }

    private static ReportConfig.ContractConfig buys(String commissioner, String... hospitals) {
        return new ReportConfig.ContractConfig() {
            @Override
            public String commissioner() {
                return commissioner;
            }

            @Override
            public List<String> hospitals() {
                return List.of(hospitals);
            }

            @Override
            public Map<String, ReportConfig.TargetConfig> targets() {
                return Map.of();
            }
        };
    }
}
