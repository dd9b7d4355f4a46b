package org.imha.casework.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.ContractAreas;
import org.imha.casework.report.ReportConfig.ContractConfig;
import org.imha.casework.report.ReportConfig.TargetConfig;
import org.imha.casework.report.section.Contract;
import org.imha.casework.report.section.Target;

/** The contracts as they are configured. */
@ApplicationScoped
class Contracts implements ContractAreas {

    private final ReportConfig config;

    Contracts(ReportConfig config) {
        this.config = config;
    }

    /** Those of one commissioner; none when there is no such contract. */
    List<Contract> of(String commissioner) {
        return config.contracts().stream().filter(contract -> contract.commissioner().equals(commissioner))
                .map(this::contract).toList();
    }

    /** All of them, and what holds where there is none. */
    List<Contract> all() {
        return Stream.concat(config.contracts().stream().map(this::contract),
                Stream.of(new Contract(Contract.STANDARD, List.of(), targets(config.targets())))).toList();
    }

    @Override
    public Set<String> commissionersOf(String hospital) {
        return config.contracts().stream().map(this::contract).filter(contract -> contract.covers(hospital))
                .map(Contract::commissioner).collect(Collectors.toSet());
    }

    private Contract contract(ContractConfig told) {
        return new Contract(told.commissioner(), told.hospitals(),
                targets(told.targets().isEmpty() ? config.targets() : told.targets()));
    }

    private static List<Target> targets(Map<String, TargetConfig> told) {
        return told.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(target -> target(target.getKey(), target.getValue())).toList();
    }

    private static Target target(String name, TargetConfig told) {
        return new Target(name, told.start(), told.stop(), told.workingDays(), told.appliesTo(),
                told.pausedBy().orElse(Set.of()), told.excludes().orElse(Set.of()));
    }
}
