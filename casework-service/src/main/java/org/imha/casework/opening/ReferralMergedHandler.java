package org.imha.casework.opening;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.ReferralMerged;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** Another referral of the person was merged into one that has a case, which may have to do more from now on. */
@ApplicationScoped
class ReferralMergedHandler implements EventHandler {

    private final TakeOverDuty takeOverDuty;

    ReferralMergedHandler(TakeOverDuty takeOverDuty) {
        this.takeOverDuty = takeOverDuty;
    }

    @Override
    public boolean wants(String type) {
        return EventType.REFERRAL_MERGED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        takeOverDuty.takeOver(event.as(ReferralMerged.class).intoReferralId());
    }
}
