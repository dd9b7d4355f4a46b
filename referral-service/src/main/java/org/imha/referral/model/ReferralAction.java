package org.imha.referral.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;

/**
 * What can be done to a referral, by whom, and when: one line per action. Roles are checked at the door as well; here they
 * only tell a front end what to offer.
 */
public enum ReferralAction {

    SIGNPOSTING("signposting", EnumSet.of(Role.COORDINATOR, Role.MANAGER), moveTo(ReferralStatus.SIGNPOSTED)),
    INFORMATION_REQUEST("information-request", EnumSet.of(Role.COORDINATOR, Role.MANAGER),
            moveTo(ReferralStatus.INFO_REQUESTED)),
    INFORMATION("information", EnumSet.of(Role.REFERRER, Role.COORDINATOR, Role.MANAGER),
            referral -> referral.status() == ReferralStatus.INFO_REQUESTED ? null : "NO_INFORMATION_REQUESTED"),
    WITHDRAWAL("withdrawal", EnumSet.of(Role.REFERRER, Role.COORDINATOR, Role.MANAGER),
            moveTo(ReferralStatus.WITHDRAWN_BY_REFERRER)),
    DECLINE("decline", EnumSet.of(Role.COORDINATOR, Role.MANAGER), moveTo(ReferralStatus.DECLINED_BY_PATIENT)),
    REOFFER("reoffer", EnumSet.of(Role.COORDINATOR, Role.MANAGER),
            referral -> referral.status() == ReferralStatus.DECLINED_BY_PATIENT ? null : "STATUS"),
    LEGAL_STATUS("legal-status", EnumSet.of(Role.REFERRER, Role.COORDINATOR, Role.MANAGER),
            referral -> referral.status().isOver() && referral.status() != ReferralStatus.SIGNPOSTED ? "STATUS" : null),
    RULE_SET_OVERRIDE("rule-set-override", EnumSet.of(Role.MANAGER),
            referral -> referral.status().isOver() ? "STATUS" : null),
    RULE_SET_OVERRIDE_LIFTING("rule-set-override-lifting", EnumSet.of(Role.MANAGER), ReferralAction::whyNotLift);

    /**
     * An action as the answer shows it.
     *
     * @param reason code of what stands in the way; null when nothing does
     */
    @Schema(name = "ReferralPermission")
    public record Permission(String action, boolean allowed, String reason) {
    }

    private final String publicName;
    private final Set<Role> roles;
    private final Function<Referral, String> whyNot;

    ReferralAction(String publicName, Set<Role> roles, Function<Referral, String> whyNot) {
        this.publicName = publicName;
        this.roles = roles;
        this.whyNot = whyNot;
    }

    public static List<Permission> all(Referral referral, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(referral, caller)).toList();
    }

    private Permission permission(Referral referral, Caller caller) {
        String reason = caller.roles().stream().noneMatch(roles::contains) ? "ROLE" : whyNot.apply(referral);
        return new Permission(publicName, reason == null, reason);
    }

    private static Function<Referral, String> moveTo(ReferralStatus next) {
        return referral -> referral.status().canMoveTo(next) ? null : "STATUS";
    }

    private static String whyNotLift(Referral referral) {
        if (referral.status().isOver()) {
            return "STATUS";
        }
        return referral.ruleSetOverride().isEmpty() ? "RULE_SET_NOT_OVERRIDDEN" : null;
    }
}
