package org.imha.casework.opening;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** Somebody amended a referral: what its case shows at first sight follows. */
@ApplicationScoped
class ReferralAmendedHandler implements EventHandler {

    private final IntroduceAnew introduceAnew;

    ReferralAmendedHandler(IntroduceAnew introduceAnew) {
        this.introduceAnew = introduceAnew;
    }

    @Override
    public boolean wants(String type) {
        return EventType.REFERRAL_AMENDED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        ReferralAmended amended = event.as(ReferralAmended.class);
        introduceAnew.introduce(amended.referralId(), amended.telling());
    }
}
