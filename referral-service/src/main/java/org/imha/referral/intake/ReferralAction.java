package org.imha.referral.intake;

import java.util.List;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;

/**
 * Something that may be done to a referral, and whether this caller may do it now.
 *
 * @param reason code of what stands in the way; null when nothing does
 */
public record ReferralAction(String action, boolean allowed, String reason) {

    static List<ReferralAction> of(Referral referral, Caller caller) {
        return List.of(signposting(referral, caller), override(referral, caller), lifting(referral, caller));
    }

    private static ReferralAction signposting(Referral referral, Caller caller) {
        if (!caller.isAnyOf(Role.COORDINATOR, Role.MANAGER)) {
            return new ReferralAction("signposting", false, "ROLE");
        }
        boolean allowed = referral.status().canMoveTo(ReferralStatus.SIGNPOSTED);
        return new ReferralAction("signposting", allowed, allowed ? null : "STATUS");
    }

    private static ReferralAction override(Referral referral, Caller caller) {
        String reason = whyNotOverride(referral, caller);
        return new ReferralAction("rule-set-override", reason == null, reason);
    }

    private static ReferralAction lifting(Referral referral, Caller caller) {
        String reason = whyNotOverride(referral, caller);
        if (reason == null && referral.ruleSetOverride().isEmpty()) {
            reason = "RULE_SET_NOT_OVERRIDDEN";
        }
        return new ReferralAction("rule-set-override-lifting", reason == null, reason);
    }

    private static String whyNotOverride(Referral referral, Caller caller) {
        if (!caller.is(Role.MANAGER)) {
            return "ROLE";
        }
        return referral.status().isOver() ? "STATUS" : null;
    }
}
