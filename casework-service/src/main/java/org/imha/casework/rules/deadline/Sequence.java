package org.imha.casework.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.casework.rules.calendar.LondonTime;

/** What somebody was held under one after the other: the clock of one power may have begun with another. */
final class Sequence {

    private static final Duration S4_LASTS = Duration.ofHours(72);
    private static final Duration S5_4_LASTS = Duration.ofHours(6);
    private static final int S2_LASTS_DAYS = 28;

    private final List<Held> everything;

    /** @param everything also what has ended */
    Sequence(List<Held> everything) {
        this.everything = everything;
    }

    /** As the Act counts it; without a start there is nothing to count. */
    Held counted(Held held) {
        if (held.startedAt() == null) {
            return held;
        }
        return switch (held.under()) {
            // An emergency admission that a second recommendation turned into s.2 began when it began (s.4(4)).
            case S2 -> before(held, Under.S4, S4_LASTS).map(held::countedFrom).orElse(held);
            // The nurse's six hours are part of the doctor's 72 (s.5(5)).
            case S5_2 -> before(held, Under.S5_4, S5_4_LASTS).map(held::countedFrom).orElse(held);
            case S3 -> admittedForAssessmentBefore(held).map(held::firstAdmitted).orElse(held);
            case CTO -> held.firstAdmittedAt() == null ? followingTreatment(held) : held;
            default -> held;
        };
    }

    private Held followingTreatment(Held order) {
        return last(Under.S3, order.startedAt()).map(this::counted).map(section -> order.firstAdmitted(start(section)))
                .orElse(order);
    }

    private Optional<Instant> before(Held held, Under earlier, Duration lasts) {
        return last(earlier, held.startedAt()).map(Held::startedAt)
                .filter(start -> !start.plus(lasts).isBefore(held.startedAt()));
    }

    /** Somebody who was liable under s.2 when s.3 began was admitted when s.2 began (s.68(5)(b)). */
    private Optional<Instant> admittedForAssessmentBefore(Held held) {
        return last(Under.S2, held.startedAt()).map(this::counted).map(Held::startedAt).filter(start -> !LondonTime
                .dayOf(start).plusDays(S2_LASTS_DAYS).isBefore(LondonTime.dayOf(held.startedAt())));
    }

    private static Instant start(Held section) {
        return section.firstAdmittedAt() == null ? section.startedAt() : section.firstAdmittedAt();
    }

    private Optional<Held> last(Under under, Instant notAfter) {
        Stream<Held> known = everything.stream().filter(held -> held.under() == under && held.startedAt() != null);
        return known.filter(held -> !held.startedAt().isAfter(notAfter))
                .reduce((one, other) -> one.startedAt().isAfter(other.startedAt()) ? one : other);
    }
}
