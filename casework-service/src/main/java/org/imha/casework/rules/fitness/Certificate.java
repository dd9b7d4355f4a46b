package org.imha.casework.rules.fitness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.imha.casework.rules.fitness.Unmet.Reason;

/**
 * An enhanced criminal record certificate (Police Act 1997 s.113B; r.6(5)).
 *
 * @param issuedOn null for no certificate
 * @param covers about whom it holds suitability information
 * @param recheckDue the last day on which it counts; null for no such day
 */
public record Certificate(LocalDate issuedOn, Set<Workforce> covers, LocalDate recheckDue) {

    public static final Certificate NONE = new Certificate(null, Set.of(), null);

    public Certificate {
        covers = Set.copyOf(covers);
    }

    Optional<Reason> lacking(LocalDate today) {
        if (issuedOn == null || covers.isEmpty()) {
            return Optional.of(Reason.NO_CERTIFICATE);
        }
        if (issuedOn.isAfter(today)) {
            return Optional.of(Reason.CERTIFICATE_NOT_YET_ISSUED);
        }
        return recheckDue != null && recheckDue.isBefore(today) ? Optional.of(Reason.CERTIFICATE_CHECK_DUE) : Optional.empty();
    }
}
