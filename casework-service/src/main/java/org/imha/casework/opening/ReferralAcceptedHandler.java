package org.imha.casework.opening;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.KnownStanding;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** A referral was accepted, for certain or while evidence is chased, for the first time or again: it needs its one case. */
@ApplicationScoped
class ReferralAcceptedHandler implements EventHandler {

    private final CaseFiles cases;
    private final LearnStanding learnStanding;
    private final IntroduceAnew introduceAnew;
    private final OpenCase openCase;

    ReferralAcceptedHandler(CaseFiles cases, LearnStanding learnStanding, IntroduceAnew introduceAnew, OpenCase openCase) {
        this.cases = cases;
        this.learnStanding = learnStanding;
        this.introduceAnew = introduceAnew;
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
        Optional<CaseFile> file = cases.ofReferral(accepted.referralId());
        if (file.isEmpty()) {
            openCase.open(accepted.referralId(), standing);
        } else if (file.get().mayReopen(standing)) {
            openCase.reopen(file.get(), standing);
        } else {
            learnStanding.learn(accepted.referralId(), standing);
            introduceAnew.learnAnew(accepted.referralId());
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
