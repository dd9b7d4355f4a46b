package org.imha.referral.triage;

import java.time.Instant;
import java.util.List;

import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;

/** Every move of a referral, the earliest first. */
public record HistoryView(List<MoveView> items) {

    static HistoryView of(Referral referral) {
        return new HistoryView(referral.history().stream()
                .map(move -> new MoveView(move.from(), move.to(), move.at(), move.by(), move.why())).toList());
    }

    /** One move. */
    public record MoveView(ReferralStatus from, ReferralStatus to, Instant at, String by, String why) {

        @Override
        public String toString() {
            return "MoveView[" + from + " -> " + to + "]";
        }
    }
}
