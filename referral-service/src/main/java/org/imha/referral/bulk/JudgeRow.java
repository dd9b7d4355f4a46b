package org.imha.referral.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.bulk.CallerReferences.Known;
import org.imha.referral.bulk.list.ListFormat;
import org.imha.referral.bulk.list.ReadRow;
import org.imha.referral.bulk.list.StatedRow;
import org.imha.referral.model.Intake;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Looks at a row before anything is stored: can it be read, is it known, can its form be taken, does the person qualify. */
@ApplicationScoped
class JudgeRow {

    private static final FieldError OTHER_CONTENT = new FieldError("#/callerReference", "CALLER_REFERENCE_REUSED",
            "Another row with this reference was taken, and says something else. Nothing was changed.");

    private final ReadRow readRow;
    private final CallerReferences references;
    private final Intake intake;

    JudgeRow(ReadRow readRow, CallerReferences references, Intake intake) {
        this.readRow = readRow;
        this.references = references;
        this.intake = intake;
    }

    RowVerdict judge(ReferralImport list, ImportRow row) {
        Caller sender = list.sender();
        try {
            StatedRow stated = readRow.read(list.format(), row.content(), sender.odsCode());
            String owner = Owner.ofReferences(sender, stated.form());
            Optional<Known> known = QuarkusTransaction.requiringNew().call(() -> references.find(owner, stated.reference()));
            return known.isPresent() ? asKnown(known.get(), stated) : fresh(list.format(), row, stated, sender, owner);
        } catch (ApiProblem refusal) {
            return refused(refusal, UnaryOperator.identity());
        }
    }

    static RowVerdict asKnown(Known known, StatedRow stated) {
        return known.fingerprint().equals(stated.fingerprint()) ? new RowVerdict.AlreadyThere(known.referralId())
                : new RowVerdict.Refused(List.of(OTHER_CONTENT));
    }

    private RowVerdict fresh(ListFormat format, ImportRow row, StatedRow stated, Caller sender, String owner) {
        try {
            return new RowVerdict.Ready(stated, owner, intake.prepare(row.ownId(), stated.form(), sender, false));
        } catch (ApiProblem refusal) {
            return refused(refusal, fault -> ReadRow.placed(format, fault));
        }
    }

    /** A row is never refused without a reason. */
    private static RowVerdict refused(ApiProblem refusal, UnaryOperator<FieldError> place) {
        List<FieldError> faults = refusal.errors().isEmpty()
                ? List.of(new FieldError("#", refusal.code().name(), refusal.code().title()))
                : refusal.errors();
        return new RowVerdict.Refused(faults.stream().map(place).toList());
    }
}
