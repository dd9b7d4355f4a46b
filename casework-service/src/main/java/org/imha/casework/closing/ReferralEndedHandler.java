package org.imha.casework.closing;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.ClosureReason;
import org.imha.kernel.event.EventType;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** The referral was merged into another one, the person declined, or whoever referred took it back: its case ends. */
@ApplicationScoped
class ReferralEndedHandler implements EventHandler {

    private static final Map<String, ClosureReason> ENDS = Map.of(
            EventType.REFERRAL_MERGED.typeName(), ClosureReason.DUPLICATE,
            EventType.REFERRAL_DECLINED.typeName(), ClosureReason.PERSON_WITHDREW,
            EventType.REFERRAL_WITHDRAWN.typeName(), ClosureReason.REFERRAL_WITHDRAWN);

    private final EndWithReferral endWithReferral;

    ReferralEndedHandler(EndWithReferral endWithReferral) {
        this.endWithReferral = endWithReferral;
    }

    @Override
    public boolean wants(String type) {
        return ENDS.containsKey(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        endWithReferral.end(event.subject(), ENDS.get(event.type()), event.time());
    }
}
