package org.imha.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** When work on a case can have been done: not before anybody asked for it, and not in the future. */
public final class WhenItWas {

    private WhenItWas() {
    }

    /** @throws ApiProblem 422 when it cannot have been then */
    public static void demand(String pointer, Instant at, CaseFile file, Instant now) {
        List<FieldError> faults = faults(pointer, at, file.background().receivedAt(), now).toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }

    /** @param receivedAt when the referral was received; null for a case that is older than that being kept */
    public static Stream<FieldError> faults(String pointer, Instant at, Instant receivedAt, Instant now) {
        if (at.isAfter(now)) {
            return Stream.of(new FieldError(pointer, "IN_THE_FUTURE", "Record it when it has been."));
        }
        return Optional.ofNullable(receivedAt).filter(at::isBefore).stream()
                .map(received -> new FieldError(pointer, "BEFORE_REFERRAL", "The referral was received later."));
    }
}
