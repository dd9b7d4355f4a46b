package org.imha.referral.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Guardianship;

/**
 * What a stated legal status must satisfy beyond its single fields: dates in an order that the law leaves possible, and no
 * date that says the opposite of the word beside it. Which of the two is true nobody here can know, so neither is believed.
 */
public final class LegalStatusRules {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ORDER = "/communityTreatmentOrder";
    private static final String CONTRADICTS = "CONTRADICTS";

    private final List<FieldError> faults = new ArrayList<>();
    private final LocalDate born;
    private final LocalDate today;
    private final String at;

    private LegalStatusRules(LocalDate born, Instant now, String at) {
        this.born = born;
        this.today = now.atZone(LONDON).toLocalDate();
        this.at = at;
    }

    /**
     * @param born null when it is not known
     * @param at the pointer of the legal status
     * @return every fault at once; none when it is possible
     */
    public static List<FieldError> faults(LegalStatus status, LocalDate born, Instant now, String at) {
        LegalStatusRules rules = new LegalStatusRules(born, now, at);
        rules.codeIsInUse(status);
        List<Authority> authorities = status.authorities() == null ? List.of() : status.authorities();
        for (int i = 0; i < authorities.size(); i++) {
            if (authorities.get(i) != null) {
                rules.isPossible(authorities.get(i), "/authorities/" + i);
            }
        }
        if (status.communityTreatmentOrder() != null) {
            rules.isPossible(status.communityTreatmentOrder());
        }
        if (status.guardianship() != null) {
            rules.isPossible(status.guardianship());
        }
        if (status.treatment() != null) {
            rules.inOrder(status.treatment().informedProposedAt(), status.treatment().endedAt(), "/treatment/endedAt");
        }
        rules.happened(status.absentSince(), "/absentSince");
        rules.agrees(status.absentWithoutLeave(), status.absentSince(), "/absentWithoutLeave");
        return List.copyOf(rules.faults);
    }

    /** An unused code is refused rather than guessed at. */
    private void codeIsInUse(LegalStatus status) {
        require(status.legalStatusCode() == null || status.legalStatusCode().isInUse(), "/legalStatusCode/code",
                "UNKNOWN_CODE", "The NHS Data Dictionary has no such code in use.");
    }

    private void isPossible(Authority authority, String place) {
        inOrder(authority.startedAt(), authority.expiresAt(), place + "/expiresAt");
        inOrder(authority.startedAt(), authority.endedAt(), place + "/endedAt");
        inOrder(authority.startedAt(), authority.secondRecommendationAt(), place + "/secondRecommendationAt");
        notBeforeBirth(authority.startedAt(), place + "/startedAt");
        restrictionsArePossible(authority, place);
        dischargeIsPossible(authority, place);
    }

    private void restrictionsArePossible(Authority authority, String place) {
        inOrder(authority.startedAt(), authority.restrictionEndedAt(), place + "/restrictionEndedAt");
        happened(authority.restrictionEndedAt(), place + "/restrictionEndedAt");
        agrees(authority.restrictionEnded(), authority.restrictionEndedAt(), place + "/restrictionEnded");
        boolean perhapsRestricted = authority.provision() == null || authority.provision().mayBeRestricted();
        boolean saysSo = Stream.of(authority.dischargedAt(), authority.deprivationOfLibertySince(), authority.recalledAt(),
                authority.restrictionEndedAt()).anyMatch(Objects::nonNull);
        require(perhapsRestricted || !saysSo, place + "/provision", "NOT_APPLICABLE",
                "Only a restricted patient is conditionally discharged or recalled like this (ss.41, 42).");
    }

    private void dischargeIsPossible(Authority authority, String place) {
        Instant before = authority.dischargedAt() == null ? authority.startedAt() : authority.dischargedAt();
        inOrder(authority.startedAt(), authority.dischargedAt(), place + "/dischargedAt");
        inOrder(before, authority.deprivationOfLibertySince(), place + "/deprivationOfLibertySince");
        inOrder(before, authority.recalledAt(), place + "/recalledAt");
        happened(authority.dischargedAt(), place + "/dischargedAt");
        happened(authority.deprivationOfLibertySince(), place + "/deprivationOfLibertySince");
        happened(authority.recalledAt(), place + "/recalledAt");
        agrees(authority.deprivationOfLiberty(), authority.deprivationOfLibertySince(), place + "/deprivationOfLiberty");
        boolean hasConditions = Boolean.TRUE.equals(authority.deprivationOfLiberty())
                || authority.deprivationOfLibertySince() != null;
        require(authority.discharge() != null || authority.dischargedAt() == null && !hasConditions, place + "/discharge",
                "REQUIRED", "Say how the person was discharged.");
        require(authority.discharge() != Discharge.ABSOLUTE || authority.recalledAt() == null && !hasConditions,
                place + "/discharge", CONTRADICTS, "After an absolute discharge there are neither conditions nor recall.");
    }

    private void isPossible(CommunityTreatmentOrder order) {
        inOrder(order.firstAdmittedAt(), order.madeAt(), ORDER + "/madeAt");
        inOrder(order.madeAt(), order.expiresAt(), ORDER + "/expiresAt");
        inOrder(order.madeAt(), order.recalledAt(), ORDER + "/recalledAt");
        inOrder(order.recalledAt() == null ? order.madeAt() : order.recalledAt(), order.revokedAt(), ORDER + "/revokedAt");
        happened(order.firstAdmittedAt(), ORDER + "/firstAdmittedAt");
        happened(order.madeAt(), ORDER + "/madeAt");
        happened(order.recalledAt(), ORDER + "/recalledAt");
        happened(order.revokedAt(), ORDER + "/revokedAt");
        Instant onRecallSince = order.revokedAt() == null ? order.recalledAt() : null;
        agrees(order.recalled(), onRecallSince, ORDER + "/recalled");
        agrees(order.inForce(), onRecallSince, ORDER + "/inForce");
        require(order.revokedAt() == null || !Boolean.TRUE.equals(order.inForce()), ORDER + "/inForce", CONTRADICTS,
                "An order that was revoked is not in force.");
    }

    private void isPossible(Guardianship guardianship) {
        inOrder(guardianship.acceptedAt(), guardianship.expiresAt(), "/guardianship/expiresAt");
        inOrder(guardianship.acceptedAt(), guardianship.endedAt(), "/guardianship/endedAt");
        happened(guardianship.acceptedAt(), "/guardianship/acceptedAt");
    }

    /** Somebody's clock may go wrong by minutes, so the day decides. */
    private void happened(Instant date, String pointer) {
        require(date == null || !date.atZone(LONDON).toLocalDate().isAfter(today), pointer, "IN_THE_FUTURE",
                "This lies in the future.");
        notBeforeBirth(date, pointer);
    }

    private void inOrder(Instant first, Instant then, String pointer) {
        require(first == null || then == null || !then.isBefore(first), pointer, "DATE_ORDER",
                "This lies before the beginning.");
    }

    private void notBeforeBirth(Instant date, String pointer) {
        require(born == null || date == null || !date.atZone(LONDON).toLocalDate().isBefore(born), pointer, "DATE_ORDER",
                "This lies before the person was born.");
    }

    private void agrees(Boolean word, Instant date, String pointer) {
        require(date == null || !Boolean.FALSE.equals(word), pointer, CONTRADICTS, "There is a date that says the opposite.");
    }

    private void require(boolean satisfied, String pointer, String code, String message) {
        if (!satisfied) {
            faults.add(new FieldError(at + pointer, code, message));
        }
    }
}
