package org.imha.eligibility.rules.warning;

import static org.imha.eligibility.rules.warning.WarningCode.CTO_NOT_STATED;
import static org.imha.eligibility.rules.warning.WarningCode.CTO_RECALLED_NOT_IN_FORCE;
import static org.imha.eligibility.rules.warning.WarningCode.CTO_WITH_HOLDING_POWER;
import static org.imha.eligibility.rules.warning.WarningCode.CTO_WITH_OTHER_AUTHORITY;
import static org.imha.eligibility.rules.warning.WarningCode.GUARDIANSHIP_WITH_TREATMENT_SECTION;
import static org.imha.eligibility.rules.warning.WarningCode.LEAVE_WITHOUT_AUTHORITY;
import static org.imha.eligibility.rules.warning.WarningCode.LEGAL_STATUS_CODE_DIFFERS;
import static org.imha.eligibility.rules.warning.WarningCode.OTHER_LAW_DIFFERS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Standing;

/** What cannot be true together of authorities, community treatment order, guardianship, code and leave. */
final class StatusContradictions {

    private static final Set<Provision> HOLDING_POWERS = EnumSet.of(Provision.S5_2, Provision.S5_4);
    private static final Set<Provision> PLACES_OF_SAFETY = EnumSet.of(Provision.S135, Provision.S136);

    private final EligibilityFacts stated;
    private final Set<Provision> live;
    private final List<Warning> found = new ArrayList<>();

    private StatusContradictions(EligibilityFacts stated) {
        this.stated = stated;
        this.live = stated.withLegalStatusRead().authorities().stream()
                .filter(authority -> authority.standingAt(stated.evaluateAt()) == Standing.LIVE)
                .map(Authority::provision).collect(Collectors.toCollection(() -> EnumSet.noneOf(Provision.class)));
    }

    static List<Warning> in(EligibilityFacts stated) {
        StatusContradictions contradictions = new StatusContradictions(stated);
        contradictions.communityTreatmentOrder();
        contradictions.guardianship();
        contradictions.legalStatusCode();
        contradictions.leave();
        return contradictions.found;
    }

    private void communityTreatmentOrder() {
        var order = stated.communityTreatmentOrder();
        boolean inForce = order != null && order.isInForce();
        warnIf(inForce && anyLive(HOLDING_POWERS::contains), CTO_WITH_HOLDING_POWER, "/communityTreatmentOrder/inForce",
                "/authorities");
        warnIf(inForce && anyLive(this::cannotStandBesideAnOrder), CTO_WITH_OTHER_AUTHORITY,
                "/communityTreatmentOrder/inForce", "/authorities");
        warnIf(order != null && order.hasEnded() && Boolean.TRUE.equals(order.recalled()), CTO_RECALLED_NOT_IN_FORCE,
                "/communityTreatmentOrder/inForce", "/communityTreatmentOrder/recalled");
    }

    private boolean cannotStandBesideAnOrder(Provision provision) {
        return provision.isUnderTheAct() && !provision.mayUnderlieACommunityTreatmentOrder()
                && !HOLDING_POWERS.contains(provision) && !PLACES_OF_SAFETY.contains(provision);
    }

    private void guardianship() {
        boolean inForce = stated.guardianship() != null && stated.guardianship().isInForce(stated.evaluateAt());
        warnIf(inForce && live.contains(Provision.S3), GUARDIANSHIP_WITH_TREATMENT_SECTION, "/guardianship", "/authorities");
    }

    private void legalStatusCode() {
        if (stated.legalStatusCode() == null) {
            return;
        }
        warnIf(stated.provisionOnlyInLegalStatusCode().isPresent(), LEGAL_STATUS_CODE_DIFFERS, "/legalStatusCode/code",
                "/authorities");
        boolean onlyTheCode = stated.authorities().isEmpty() && stated.communityTreatmentOrder() == null;
        // Trusts are told to send the suspended section for a community patient.
        warnIf(onlyTheCode && anyLive(Provision::mayUnderlieACommunityTreatmentOrder), CTO_NOT_STATED,
                "/legalStatusCode/code", "/communityTreatmentOrder/inForce");
    }

    private void leave() {
        boolean away = Boolean.TRUE.equals(stated.onLeave()) || Boolean.TRUE.equals(stated.absentWithoutLeave());
        warnIf(away && live.isEmpty(), LEAVE_WITHOUT_AUTHORITY, "/onLeave", "/absentWithoutLeave", "/authorities");
        warnIf(Boolean.FALSE.equals(stated.liableUnderOtherLaw()) && anyLive(Provision::isUnderOtherLaw), OTHER_LAW_DIFFERS,
                "/liableUnderOtherLaw", "/authorities");
    }

    private boolean anyLive(Predicate<Provision> which) {
        return live.stream().anyMatch(which);
    }

    private void warnIf(boolean contradicts, WarningCode code, String... pointers) {
        if (contradicts) {
            found.add(Warning.of(code, pointers));
        }
    }
}
