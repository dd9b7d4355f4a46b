package org.imha.referral.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The short transactions in which a copy of the service works on an import alone. */
@ApplicationScoped
class ImportSteps {

    /** More than a few rows take, even while nobody answers about any of them. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final ReferralImports imports;
    private final ImportRows rows;
    private final Clock clock;

    ImportSteps(ReferralImports imports, ImportRows rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    Optional<ReferralImport> lease() {
        Optional<ReferralImport> next = imports.nextToGoOnWith(clock.instant());
        next.ifPresent(found -> found.lease(clock.instant(), LEASE));
        return next;
    }

    /**
     * The rows to go on with. When none is left the import is done. Should another copy have taken over because this one was
     * slow, both go on: who comes second to a row finds its outcome.
     */
    @Transactional
    List<ImportRow> nextRows(UUID importId, int limit) {
        ReferralImport list = imports.holdStill(importId);
        if (list == null || !list.isRunning()) {
            return List.of();
        }
        List<ImportRow> next = rows.open(importId, limit);
        if (next.isEmpty()) {
            list.finish(clock.instant());
        } else {
            list.lease(clock.instant(), LEASE);
        }
        return next;
    }

    @Transactional
    void release(UUID importId) {
        Optional.ofNullable(imports.holdStill(importId)).ifPresent(ReferralImport::release);
    }
}
