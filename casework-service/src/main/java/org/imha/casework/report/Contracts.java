package org.imha.casework.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.imha.casework.model.ContractAreas;
import org.imha.casework.report.ContractConfig.CommissionerConfig;
import org.imha.casework.report.ReportConfig.TargetConfig;
import org.imha.casework.report.section.Contract;
import org.imha.casework.report.section.Target;
import org.imha.kernel.settings.Commissioners;

import io.quarkus.runtime.StartupEvent;

/** The contracts as they are configured. */
@ApplicationScoped
class Contracts implements ContractAreas {

    private final ContractConfig contracts;
    private final ReportConfig config;

    Contracts(ContractConfig contracts, ReportConfig config) {
        this.contracts = contracts;
        this.config = config;
    }

    /** Everything is read once, so that a target that cannot be measured is found before a quarter is over. */
    void refuseNonsense(@Observes StartupEvent starting) {
        Commissioners.demandSense(contracts.all());
        all();
    }

    /** Those of one commissioner; none when there is no such contract. */
    List<Contract> of(String commissioner) {
        return contracts.all().stream().filter(contract -> contract.commissioner().equals(commissioner))
                .map(this::contract).toList();
    }

    /** All of them, and what holds where there is none. */
    List<Contract> all() {
        return Stream.concat(contracts.all().stream().map(this::contract),
                Stream.of(new Contract(Contract.STANDARD, List.of(), targets(config.targets())))).toList();
    }

    @Override
    public Optional<String> commissionerOf(String hospital) {
        return Commissioners.of(hospital, contracts.all()).map(CommissionerConfig::commissioner);
    }

    private Contract contract(CommissionerConfig told) {
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
