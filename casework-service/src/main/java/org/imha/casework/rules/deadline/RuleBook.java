package org.imha.casework.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.calendar.WorkingDays;

/**
 * The rules in force, and the calendar by which they are counted. What the Act of 2025 changes counts for whoever's holding
 * begins on its commencement or later; what began before is left to the rules of before (docs/adr/0023).
 */
public final class RuleBook {

    static final List<Rule> RULES = Stream.of(CivilRules.ADMISSION, CivilRules.HOURS, CivilRules.COMMUNITY,
            CivilRules.GUARDIANSHIP, CivilRules.OTHERS, PartThreeRules.UNRESTRICTED, PartThreeRules.RESTRICTED_PATIENTS,
            PartThreeRules.DISCHARGED_AND_RECALLED).flatMap(List::stream).toList();

    /** Also have to be referred, at once (s.68(7)). */
    private static final Set<Under> REFERRED_AT_ONCE = EnumSet.of(Under.CTO_REVOKED);

    private final WorkingDays workingDays;
    private final Map<Change2025, LocalDate> commenced;

    /** @param commenced from which day each change is in force; one that is left out is not */
    public RuleBook(WorkingDays workingDays, Map<Change2025, LocalDate> commenced) {
        this.workingDays = workingDays;
        this.commenced = Map.copyOf(commenced);
    }

    /**
     * @param now what the person is held under now
     * @param before what they were held under before, where that is known
     */
    public Reckoning reckon(List<Held> now, List<Held> before, Instant at) {
        Sequence sequence = new Sequence(Stream.concat(now.stream(), before.stream()).toList());
        List<Deadline> deadlines = new ArrayList<>();
        Set<NotCovered> notCovered = new LinkedHashSet<>();
        for (Held held : now) {
            reckon(sequence.counted(held), at, deadlines, notCovered);
        }
        return new Reckoning(deadlines.stream().distinct().sorted(Comparator.comparing(Deadline::lastSafeDay)
                .thenComparing(Deadline::kind)).toList(), List.copyOf(notCovered));
    }

    private void reckon(Held held, Instant at, List<Deadline> deadlines, Set<NotCovered> notCovered) {
        missing(held).ifPresent(reason -> notCovered.add(new NotCovered(held.under(), reason)));
        if (REFERRED_AT_ONCE.contains(held.under())) {
            notCovered.add(new NotCovered(held.under(), NotCovered.Reason.NO_FIXED_DAY));
        }
        if (held.startedAt() != null) {
            rulesFor(held).forEach(rule -> rule.counting().window(held, at).ifPresent(window -> {
                if (!window.isOverAt(at) || rule.whenOver() == Rule.WhenOver.SHOW) {
                    deadlines.add(deadline(rule, window, at));
                }
                said(rule, window, at).ifPresent(reason -> notCovered.add(new NotCovered(held.under(), reason)));
            }));
        }
    }

    private Optional<NotCovered.Reason> missing(Held held) {
        if (held.under() == Under.NOT_KNOWN) {
            return Optional.of(NotCovered.Reason.STATUS_NOT_KNOWN);
        }
        if (RULES.stream().noneMatch(rule -> rule.under() == held.under())) {
            return Optional.of(NotCovered.Reason.NO_RULE);
        }
        if (held.startedAt() == null) {
            return Optional.of(NotCovered.Reason.START_NOT_KNOWN);
        }
        return held.under() == Under.CTO && held.firstAdmittedAt() == null
                ? Optional.of(NotCovered.Reason.FIRST_ADMISSION_NOT_KNOWN)
                : Optional.empty();
    }

    private static Optional<NotCovered.Reason> said(Rule rule, Window window, Instant at) {
        if (!window.isOverAt(at)) {
            return Optional.empty();
        }
        return switch (rule.whenOver()) {
            case DROP, SHOW -> Optional.empty();
            case SAY_IT_IS_OVER -> Optional.of(NotCovered.Reason.OVER_OR_RENEWED);
            case SAY_TRIBUNAL_NOT_KNOWN -> Optional.of(NotCovered.Reason.TRIBUNAL_NOT_KNOWN);
        };
    }

    private Stream<Rule> rulesFor(Held held) {
        LocalDate day = LondonTime.dayOf(held.startedAt());
        return RULES.stream().filter(rule -> rule.under() == held.under())
                .filter(rule -> rule.broughtBy().map(change -> isInForce(change, day)).orElse(true))
                .filter(rule -> rule.endedBy().map(change -> !isInForce(change, day)).orElse(true));
    }

    private boolean isInForce(Change2025 change, LocalDate day) {
        return commenced.containsKey(change) && !day.isBefore(commenced.get(change));
    }

    private Deadline deadline(Rule rule, Window window, Instant at) {
        boolean ofHours = window.lastInstant() != null;
        LocalDate safe = ofHours ? window.lastDay() : latest(window.opensOn(), workingDays.onOrBefore(window.lastDay()));
        LocalDate last = rule.office() ? workingDays.onOrAfter(window.lastDay()) : window.lastDay();
        return new Deadline(rule.kindOf(window), rule.what(), window.opensOn(), last, safe, window.lastInstant(),
                !ofHours && workingDays.isUncertain(window.lastDay()), rule.broughtBy().isPresent() ? "MHA_2025" : "MHA_1983",
                rule.citation(), window.isOverAt(at));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
