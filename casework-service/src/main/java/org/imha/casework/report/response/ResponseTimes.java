package org.imha.casework.report.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.report.section.Contract;
import org.imha.casework.report.section.ReferralNumbers.WithoutCase;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Target;
import org.imha.casework.report.section.Target.AppliesTo;
import org.imha.casework.rules.calendar.WorkingDays;

/**
 * The cases of referrals received in the period, against the targets of the contract that each belongs to; where a target says
 * so, also the referrals that no case came of. They are measured as things stand when the report is made: a clock that runs
 * beyond the period is not stopped by its end.
 */
@ApplicationScoped
class ResponseTimes implements ReportSection {

    private static final String CASES = "cases";
    private static final String ACCEPTED = Section.part("referrals", "OUTCOME", "ACCEPTED");
    private static final String OPENED = Section.part("referrals", "CASE", "OPENED");
    private static final String WITHOUT_CASE = Section.part("referrals", "CASE", "NONE");

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
        Section section = new Section("response-times").total(CASES, "CASES", received.size()).link(ACCEPTED, CASES)
                .link(OPENED, CASES);
        Map<Contract, List<CaseFile>> files = scope.byContract(received, file -> file.introduction().hospitalOdsCode());
        Map<Contract, List<WithoutCase>> others = scope.byContract(scope.referrals().withoutCase(), WithoutCase::hospital);
        section.table(CASES, "CONTRACT", sizes(files, Contract::commissioner))
                .table(WITHOUT_CASE, "WITHOUT_CASE", named(others, Contract::commissioner, ResponseTimes::number));
        TargetClock clock = new TargetClock(workingDays, scope.now());
        files.forEach((contract, theirs) -> {
            addAllReferrals(section, contract, theirs.size() + number(others.get(contract)), scope);
            show(section, new Received(contract, theirs, others.get(contract)), clock);
        });
        return section;
    }

    /** What is measured under one contract. */
    private record Received(Contract contract, List<CaseFile> cases, List<WithoutCase> others) {

        String whole(Target target) {
            String whole = Section.part(CASES, "CONTRACT", contract.commissioner());
            if (target.countsReferralsWithoutCase()) {
                return all(contract);
            }
            return target.appliesTo() == AppliesTo.ALL ? whole : Section.part(whole, urgency(), target.appliesTo().name());
        }

        String urgency() {
            return contract.commissioner() + " URGENCY";
        }

        Stream<Measured> measured(Target target, TargetClock clock) {
            Stream<Measured> ofCases = of(target.appliesTo(), cases).stream().map(file -> clock.measure(file, target));
            return !target.countsReferralsWithoutCase() ? ofCases
                    : Stream.concat(ofCases, others.stream()
                            .flatMap(alike -> Stream.generate(() -> clock.measure(alike, target)).limit(alike.count())));
        }
    }

    /** With a case or without: nearly the referrals of the hospitals of the contract, which another table shows. */
    private static void addAllReferrals(Section section, Contract contract, long number, ReportScope scope) {
        List<String> hospitals = scope.byContract(
                scope.referrals().counts().stream().filter(count -> count.dimension().equals("HOSPITAL")).toList(),
                count -> count.value()).get(contract).stream()
                .map(count -> Section.part("referrals", "HOSPITAL", count.value())).toList();
        section.total(all(contract), contract.commissioner() + " REFERRALS", number)
                .crossSum(all(contract), List.of(Section.part(CASES, "CONTRACT", contract.commissioner()),
                        Section.part(WITHOUT_CASE, "WITHOUT_CASE", contract.commissioner())));
        if (!hospitals.isEmpty()) {
            section.link(all(contract), hospitals.toArray(String[]::new));
        }
    }

    private static String all(Contract contract) {
        return "received/" + contract.commissioner();
    }

    private static void show(Section section, Received received, TargetClock clock) {
        Map<AppliesTo, List<CaseFile>> groups = new LinkedHashMap<>();
        groups.put(AppliesTo.URGENT_OR_SECTION_2, of(AppliesTo.URGENT_OR_SECTION_2, received.cases()));
        groups.put(AppliesTo.ROUTINE, of(AppliesTo.ROUTINE, received.cases()));
        String name = received.contract().commissioner();
        section.table(Section.part(CASES, "CONTRACT", name), received.urgency(), sizes(groups, AppliesTo::name));
        for (Target target : received.contract().targets()) {
            new TargetFigures(received.measured(target, clock).toList()).show(section, received.whole(target),
                    name + " " + target.name() + " " + target.workingDays());
        }
    }

    private static List<CaseFile> of(AppliesTo group, List<CaseFile> all) {
        return all.stream().filter(file -> group == AppliesTo.ALL || ResponseGroup.of(file.background()) == group).toList();
    }

    private static long number(List<WithoutCase> referrals) {
        return referrals.stream().mapToLong(WithoutCase::count).sum();
    }

    private static <K, V> Map<String, Long> sizes(Map<K, List<V>> groups, Function<K, String> name) {
        return named(groups, name, group -> (long) group.size());
    }

    private static <K, V> Map<String, Long> named(Map<K, List<V>> groups, Function<K, String> name,
            Function<List<V>, Long> number) {
        return groups.entrySet().stream().collect(Collectors.toMap(group -> name.apply(group.getKey()),
                group -> number.apply(group.getValue()), Long::sum, LinkedHashMap::new));
    }
}
