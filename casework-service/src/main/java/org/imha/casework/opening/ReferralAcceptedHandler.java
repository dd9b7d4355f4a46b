package org.imha.casework.opening;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.KnownStanding;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** A referral was accepted, for certain or while evidence is chased: it needs its one case. */
@ApplicationScoped
class ReferralAcceptedHandler implements EventHandler {

    private final LearnStanding learnStanding;
    private final OpenCase openCase;

    ReferralAcceptedHandler(LearnStanding learnStanding, OpenCase openCase) {
        this.learnStanding = learnStanding;
        this.openCase = openCase;
    }

    @Override
    public boolean wants(String type) {
        return EventType.REFERRAL_ACCEPTED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        ReferralAccepted accepted = event.as(ReferralAccepted.class);
        KnownStanding standing = KnownStanding.of(standing(accepted.basis()), event.time());
        boolean hasCase = learnStanding.learn(accepted.referralId(), standing);
        if (!hasCase) {
            openCase.open(accepted.referralId(), standing);
        }
    }

    private static EligibilityStanding standing(AcceptanceBasis basis) {
        return switch (basis) {
            case STATUTORY -> EligibilityStanding.QUALIFIES;
            // A contract buys help, not the powers of s.130B(3).
            case CONTRACTUAL -> EligibilityStanding.NOT_QUALIFYING;
            case PENDING_EVIDENCE -> EligibilityStanding.UNDETERMINED;
        };
    }
}
