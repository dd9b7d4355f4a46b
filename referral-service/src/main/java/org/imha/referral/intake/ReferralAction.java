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
        return List.of(signposting(referral, caller));
    }

    private static ReferralAction signposting(Referral referral, Caller caller) {
        if (!caller.isAnyOf(Role.COORDINATOR, Role.MANAGER)) {
            return new ReferralAction("signposting", false, "ROLE");
        }
        boolean allowed = referral.status().canMoveTo(ReferralStatus.SIGNPOSTED);
        return new ReferralAction("signposting", allowed, allowed ? null : "STATUS");
    }
}
