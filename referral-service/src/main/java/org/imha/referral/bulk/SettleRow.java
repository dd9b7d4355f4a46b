package org.imha.referral.bulk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.problem.FieldError;
import org.imha.referral.bulk.CallerReferences.Known;
import org.imha.referral.bulk.RowVerdict.Ready;
import org.imha.referral.model.Intake;

/** Gives a row its outcome, in one transaction with the referral that it makes: a crash neither loses nor doubles one. */
@ApplicationScoped
class SettleRow {

    private static final FieldError BROKEN = new FieldError("#", "UNEXPECTED",
            "The row could not be taken for a reason of ours. Send it again.");

    private final ReferralImports imports;
    private final ImportRows rows;
    private final CallerReferences references;
    private final Intake intake;
    private final Clock clock;

    SettleRow(ReferralImports imports, ImportRows rows, CallerReferences references, Intake intake, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.references = references;
        this.intake = intake;
        this.clock = clock;
    }

    /** Does nothing when another copy has been here before. */
    @Transactional
    void settle(ReferralImport list, ImportRow.Key key, RowVerdict verdict) {
        rows.holdOpen(key).ifPresent(row -> settle(list, row, verdict));
    }

    /** Breaks off the whole when this is one too many. */
    @Transactional
    void refuseBroken(ImportRow.Key key) {
        rows.holdOpen(key).ifPresent(row -> {
            row.refuse(List.of(BROKEN));
            ReferralImport list = imports.holdStill(key.importId());
            list.countBrokenRow(clock.instant());
            if (!list.isRunning()) {
                rows.forgetOpen(list.id());
            }
        });
    }

    private void settle(ReferralImport list, ImportRow row, RowVerdict verdict) {
        switch (verdict) {
            case RowVerdict.Refused(List<FieldError> faults) -> row.refuse(faults);
            case RowVerdict.AlreadyThere(UUID earlier) -> row.alreadyThere(earlier);
            case Ready ready -> take(list, row, ready);
        }
    }

    /** The name is claimed first: who loses it has done nothing yet. */
    private void take(ReferralImport list, ImportRow row, Ready ready) {
        String reference = ready.row().reference();
        if (references.claim(ready.owner(), reference, new Known(row.ownId(), ready.row().fingerprint()))) {
            intake.submit(row.ownId(), ready.row().form(), list.sender(), ready.determination());
            row.created();
        } else {
            Known faster = references.find(ready.owner(), reference).orElseThrow();
            settle(list, row, JudgeRow.asKnown(faster, ready.row()));
        }
    }
}
