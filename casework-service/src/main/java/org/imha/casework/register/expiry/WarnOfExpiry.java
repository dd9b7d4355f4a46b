package org.imha.casework.register.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.model.advocate.form.Expiry;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.AdvocateDbsExpiring;
import org.imha.kernel.event.casework.AdvocateRequirementExpiring;
import org.imha.kernel.event.casework.ExpiringRequirement;
import org.imha.kernel.event.casework.ExpiryState;
import org.imha.kernel.outbox.Outbox;

/** Announces what is about to be over, or is, of one advocate. */
@ApplicationScoped
class WarnOfExpiry {

    private static final int OVER = -1;

    private final Advocates advocates;
    private final ExpiryWarnings warnings;
    private final ExpiryConfig config;
    private final Outbox outbox;

    WarnOfExpiry(Advocates advocates, ExpiryWarnings warnings, ExpiryConfig config, Outbox outbox) {
        this.advocates = advocates;
        this.warnings = warnings;
        this.config = config;
        this.outbox = outbox;
    }

    @Transactional
    void of(UUID entryId, LocalDate today, Instant now) {
        Advocate advocate = advocates.findById(entryId);
        for (Expiry expiry : advocate.expiries()) {
            OptionalInt due = due(expiry, today);
            if (due.isPresent() && warnings.remember(entryId, expiry, due.getAsInt(), now)) {
                outbox.announce(fact(advocate, expiry, due.getAsInt() == OVER ? ExpiryState.EXPIRED : ExpiryState.APPROACHING));
            }
        }
    }

    /** The most pressing warning only: who is told that a week is left need not hear that a month was. */
    private OptionalInt due(Expiry expiry, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, expiry.lastDay());
        return left < 0 ? OptionalInt.of(OVER)
                : config.warnDaysBefore().stream().mapToInt(Integer::intValue).filter(days -> left <= days).min();
    }

    private static PublishedEvent fact(Advocate advocate, Expiry expiry, ExpiryState state) {
        return switch (expiry.kind()) {
            case DBS -> new AdvocateDbsExpiring(advocate.id(), advocate.userName(), state, advocate.path());
            case GOOD_CHARACTER -> requirement(advocate, ExpiringRequirement.GOOD_CHARACTER, state);
            case QUALIFICATION -> requirement(advocate, ExpiringRequirement.QUALIFICATION, state);
            default -> requirement(advocate, ExpiringRequirement.TRAINING, state);
        };
    }

    private static PublishedEvent requirement(Advocate advocate, ExpiringRequirement requirement, ExpiryState state) {
        return new AdvocateRequirementExpiring(advocate.id(), advocate.userName(), requirement, state, advocate.path());
    }
}
