package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imha.kernel.problem.FieldError;

/** Collects what is wrong with a body, so that its sender hears of everything at once. */
final class Faults {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<FieldError> found = new ArrayList<>();

    void require(boolean satisfied, String pointer, String code, String message) {
        if (!satisfied) {
            found.add(new FieldError(pointer, code, message));
        }
    }

    void notInTheFuture(Instant at, Instant now, String pointer) {
        require(at == null || !at.isAfter(now), pointer, "IN_THE_FUTURE", "This lies in the future.");
    }

    /** What is missing is a fault of its own, which is told elsewhere. */
    void notBefore(Instant at, Instant first, String pointer, String message) {
        require(at == null || first == null || !at.isBefore(first), pointer, "DATE_ORDER", message);
    }

    List<FieldError> all() {
        return List.copyOf(found);
    }

    static boolean isAnySaid(String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && !text.isBlank());
    }
}
