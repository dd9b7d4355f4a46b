package org.imha.casework.report.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.report.section.Contract;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Target;
import org.imha.casework.report.section.Target.AppliesTo;
import org.imha.casework.rules.calendar.WorkingDays;

/**
 * The cases of referrals received in the period, against the targets of the contract that each belongs to. They are measured
 * as things stand when the report is made: a clock that runs beyond the period is not stopped by its end.
 */
@ApplicationScoped
class ResponseTimes implements ReportSection {

    private static final String CASES = "cases";
    private static final String ACCEPTED = Section.part("referrals", "OUTCOME", "ACCEPTED");

    private final CaseFiles cases;
    private final WorkingDays workingDays;

    ResponseTimes(CaseFiles cases, WorkingDays workingDays) {
        this.cases = cases;
        this.workingDays = workingDays;
    }

    @Override
    public Section count(ReportScope scope) {
        List<CaseFile> received = cases.receivedBetween(scope.period().since(), scope.period().until()).stream()
                .filter(file -> scope.covers(file.introduction().hospitalOdsCode())).toList();
        Section section = new Section("response-times").total(CASES, "CASES", received.size()).link(ACCEPTED, CASES);
        Map<Contract, List<CaseFile>> byContract = byContract(received, scope.contracts());
        section.table(CASES, "CONTRACT", sizes(byContract, Contract::commissioner));
        TargetClock clock = new TargetClock(workingDays, scope.now());
        byContract.forEach((contract, theirs) -> show(section, contract, theirs, clock));
        return section;
    }

    private static void show(Section section, Contract contract, List<CaseFile> theirs, TargetClock clock) {
        String whole = Section.part(CASES, "CONTRACT", contract.commissioner());
        String urgency = contract.commissioner() + " URGENCY";
        Map<AppliesTo, List<CaseFile>> groups = new LinkedHashMap<>();
        groups.put(AppliesTo.URGENT_OR_SECTION_2, of(AppliesTo.URGENT_OR_SECTION_2, theirs));
        groups.put(AppliesTo.ROUTINE, of(AppliesTo.ROUTINE, theirs));
        section.table(whole, urgency, sizes(groups, AppliesTo::name));
        for (Target target : contract.targets()) {
            String broken = target.appliesTo() == AppliesTo.ALL ? whole
                    : Section.part(whole, urgency, target.appliesTo().name());
            new TargetFigures(of(target.appliesTo(), theirs).stream().map(file -> clock.measure(file, target)).toList())
                    .show(section, broken, contract.commissioner() + " " + target.name() + " " + target.workingDays());
        }
    }

    private static List<CaseFile> of(AppliesTo group, List<CaseFile> all) {
        return all.stream().filter(file -> group == AppliesTo.ALL || ResponseGroup.of(file.background()) == group).toList();
    }

    /** By the hospital where the person is; the last contract, which is the only one or names none, takes the rest. */
    private static Map<Contract, List<CaseFile>> byContract(List<CaseFile> received, List<Contract> contracts) {
        Map<Contract, List<CaseFile>> byContract = new LinkedHashMap<>();
        contracts.forEach(contract -> byContract.put(contract, new ArrayList<>()));
        received.forEach(file -> byContract.get(contracts.stream()
                .filter(contract -> contract.covers(file.introduction().hospitalOdsCode())).findFirst()
                .orElse(contracts.getLast()))
                .add(file));
        return byContract;
    }

    private static <K> Map<String, Long> sizes(Map<K, List<CaseFile>> groups, Function<K, String> name) {
        return groups.entrySet().stream().collect(Collectors.toMap(group -> name.apply(group.getKey()),
                group -> (long) group.getValue().size(), Long::sum, LinkedHashMap::new));
    }
}
