package org.imha.casework.report.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;

/** How all cases that a target applies to stand against it. */
final class TargetFigures {

    private static final List<Verdict> DECIDED = List.of(Verdict.WITHIN, Verdict.MISSED, Verdict.RUNNING_LATE);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<Measured> measured;

    TargetFigures(List<Measured> measured) {
        this.measured = measured;
    }

    /** @param whole the figure of all cases that it applies to */
    void show(Section section, String whole, String dimension) {
        Map<String, Long> verdicts = new LinkedHashMap<>();
        Stream.of(Verdict.values()).forEach(verdict -> verdicts.put(verdict.name(), count(verdict)));
        Set<String> basis = DECIDED.stream().map(verdict -> Section.part(whole, dimension, verdict.name()))
                .collect(Collectors.toSet());
        section.table(whole, dimension, verdicts)
                .measure(dimension, "WITHIN_PERCENT", Unit.PERCENT, percentage(), basis)
                .measureOf(stopped(), dimension, "MEDIAN", Unit.WORKING_DAYS, median(), basis);
    }

    /** Of those that can no longer be in time or were: what still runs in time may go either way. */
    private BigDecimal percentage() {
        long decided = DECIDED.stream().mapToLong(this::count).sum();
        return decided == 0 ? null
                : BigDecimal.valueOf(count(Verdict.WITHIN) * 100).divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
    }

    /** Of those whose clock was stopped by what the target waits for. */
    private BigDecimal median() {
        int[] days = measured.stream().flatMapToInt(one -> one.workingDays().stream()).sorted().toArray();
        return days.length == 0 ? null
                : BigDecimal.valueOf(days[(days.length - 1) / 2] + days[days.length / 2]).divide(TWO, 1, RoundingMode.HALF_UP);
    }

    private long stopped() {
        return measured.stream().filter(one -> one.workingDays().isPresent()).count();
    }

    private long count(Verdict verdict) {
        return measured.stream().filter(one -> one.verdict() == verdict).count();
    }
}
