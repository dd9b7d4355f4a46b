package org.imha.referral.duplicates;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.Telling;
import org.imha.kernel.json.UndoDifferences;
import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.ChangeLog;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralChange;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.StatusChange.Decision;

/**
 * What only a merged referral says and the person must not lose goes over to the one that goes on, as an amendment like any
 * other: in the change log, announced, and asked about anew where the legal status is another one now. The same entry of the
 * change log says what is to be given back.
 */
@ApplicationScoped
class TakeOver {

    private static final List<String> WHOLE = List.of("#/legalStatus");

    private final ChangeLog changeLog;
    private final UndoDifferences undoDifferences;
    private final Outbox outbox;

    TakeOver(ChangeLog changeLog, UndoDifferences undoDifferences, Outbox outbox) {
        this.changeLog = changeLog;
        this.undoDifferences = undoDifferences;
        this.outbox = outbox;
    }

    void take(Referral survivor, Referral merged, Decision decision) {
        amend(survivor, survivor.form().takingOver(merged.form(), decision.at()), because("TOOK_OVER ", merged, decision));
    }

    /**
     * As far as nobody has said otherwise since; what others that stay merged say, too, stays. One that is over stays as it
     * was.
     */
    void giveBack(Referral survivor, Referral merged, List<Referral> others, Decision decision) {
        if (survivor.status().isOver()) {
            return;
        }
        ReferralForm form = survivor.form();
        for (ReferralChange taken : changeLog.because(survivor.id(), because("TOOK_OVER ", merged, decision).why())) {
            form = undoDifferences.undo(taken.differences(), form, WHOLE, ReferralForm.class);
        }
        amend(survivor, form, because("GAVE_BACK ", merged, decision));
        others.forEach(other -> take(survivor, other, decision));
    }

    private void amend(Referral survivor, ReferralForm after, Decision decision) {
        ReferralForm before = survivor.form();
        if (!after.equals(before)) {
            outbox.announce(survivor.amend(after, Telling.TOLD, decision));
            changeLog.write(survivor, before, decision, Optional.empty());
        }
    }

    private static Decision because(String what, Referral merged, Decision decision) {
        return new Decision(decision.by(), decision.at(), what + merged.reference());
    }
}
