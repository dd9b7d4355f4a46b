package org.imha.casework.opening;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.KnownStanding;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** A later determination: the case goes on, under the standing that is known now. */
@ApplicationScoped
class EligibilityChangedHandler implements EventHandler {

    private final LearnStanding learnStanding;
    private final IntroduceAnew introduceAnew;

    EligibilityChangedHandler(LearnStanding learnStanding, IntroduceAnew introduceAnew) {
        this.learnStanding = learnStanding;
        this.introduceAnew = introduceAnew;
    }

    @Override
    public boolean wants(String type) {
        return EventType.ELIGIBILITY_CHANGED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        EligibilityChanged changed = event.as(EligibilityChanged.class);
        boolean hasCase = learnStanding.learn(changed.referralId(), KnownStanding.of(changed.standing(), event.time()));
        if (!hasCase) {
            // Kept as a dead letter beside the acceptance that failed before it: lost, a case would open as qualifying.
            throw new IllegalStateException("No case of this referral");
        }
        introduceAnew.learnAnew(changed.referralId());
    }
}
