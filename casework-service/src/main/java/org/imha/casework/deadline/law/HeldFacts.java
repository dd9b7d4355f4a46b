package org.imha.casework.deadline.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.CommunityTreatmentOrder;
import org.imha.casework.model.known.LegalFacts.Guardianship;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.Under;

/** What a person is held under now, and was before, out of what the referral says. What is not understood is not known. */
record HeldFacts(List<Held> now, List<Held> before) {

    /** What a community treatment order suspends, and its revocation brings back (s.17A(2), Sch.1 Part I). */
    private static final Set<Under> SUSPENDED_BY_ORDER = EnumSet.of(Under.S3, Under.S37, Under.S45A, Under.S47, Under.S48,
            Under.CPIA_1964, Under.NOT_KNOWN);
    /** Ended by a long absence (s.18(4)). Assessment and powers of hours end on their own day, absent or not (s.18(5)). */
    private static final Set<Under> ENDED_BY_ABSENCE = EnumSet.of(Under.S3, Under.S37, Under.S47, Under.S48, Under.CTO,
            Under.CTO_REVOKED, Under.GUARDIANSHIP_S7, Under.GUARDIANSHIP_S37);
    private static final int PERIOD_AFTER_REVOCATION = 6;

    static HeldFacts of(LegalFacts facts, Instant at) {
        if (facts == null) {
            return new HeldFacts(List.of(Held.under(Under.NOT_KNOWN, null)), List.of());
        }
        List<Held> now = new ArrayList<>();
        List<Held> before = new ArrayList<>();
        facts.authorities().forEach(authority -> (HeldAuthority.isOver(authority, at) ? before : now)
                .add(HeldAuthority.held(authority)));
        Optional.ofNullable(facts.communityTreatmentOrder()).ifPresent(order -> community(order, now, before));
        Optional.ofNullable(facts.guardianship()).filter(guardianship -> !isPast(guardianship.endedAt(), at))
                .ifPresent(guardianship -> now.add(held(guardianship)));
        if (now.isEmpty() && before.isEmpty()) {
            LegalCodes.heldUnder(facts).forEach(under -> now.add(Held.under(under, null)));
        }
        if (Boolean.TRUE.equals(facts.absentWithoutLeave()) || facts.absentSince() != null) {
            absence(facts.absentSince(), now).ifPresent(now::add);
        }
        return new HeldFacts(List.copyOf(now), List.copyOf(before));
    }

    private static void community(CommunityTreatmentOrder order, List<Held> now, List<Held> before) {
        if (order.revokedAt() != null) {
            revoked(order.revokedAt(), now, before);
        } else if (Boolean.TRUE.equals(order.inForce()) || order.recalledAt() != null) {
            inForce(order, now, before);
        }
    }

    /** While somebody is a community patient the authority to detain them is suspended, and its periods do not run (s.17D). */
    private static void inForce(CommunityTreatmentOrder order, List<Held> now, List<Held> before) {
        before.addAll(now);
        now.clear();
        now.add(new Held(Under.CTO, order.madeAt(), order.expiresAt(), order.firstAdmittedAt()));
        if (Boolean.TRUE.equals(order.recalled()) || order.recalledAt() != null) {
            now.add(Held.under(Under.CTO_RECALL, order.recalledAt()));
        }
    }

    /**
     * The section of before runs again, as if the person had been admitted when the order was revoked (s.17G(5)); unless it
     * has ended since, or another one began.
     */
    private static void revoked(Instant revokedAt, List<Held> now, List<Held> before) {
        List<Held> back = now.stream().filter(held -> SUSPENDED_BY_ORDER.contains(held.under()))
                .filter(held -> held.startedAt() == null || !held.startedAt().isAfter(revokedAt)).toList();
        if (!back.isEmpty() || now.isEmpty() && before.isEmpty()) {
            now.removeAll(back);
            before.addAll(back);
            now.add(new Held(Under.CTO_REVOKED, revokedAt, renewedUntil(back, revokedAt), null));
        }
    }

    /** An end in the first six months is still that of the period which the order broke off. */
    private static Instant renewedUntil(List<Held> back, Instant revokedAt) {
        Instant firstEnds = LondonTime.startOf(LondonTime.dayOf(revokedAt).plusMonths(PERIOD_AFTER_REVOCATION));
        return latestEnd(back.stream()).filter(end -> end.isAfter(firstEnds)).orElse(null);
    }

    /** The days are the same under both sections; where nobody said which, it is the one that is not a court's. */
    private static Held held(Guardianship guardianship) {
        Under under = "S37".equals(guardianship.section()) ? Under.GUARDIANSHIP_S37 : Under.GUARDIANSHIP_S7;
        return new Held(under, guardianship.acceptedAt(), guardianship.expiresAt(), null);
    }

    private static Optional<Held> absence(Instant since, List<Held> now) {
        List<Held> endedByIt = now.stream().filter(held -> ENDED_BY_ABSENCE.contains(held.under())).toList();
        return endedByIt.isEmpty() ? Optional.empty()
                : Optional.of(new Held(Under.ABSENT_WITHOUT_LEAVE, since, latestEnd(endedByIt.stream()).orElse(null), null));
    }

    private static Optional<Instant> latestEnd(Stream<Held> held) {
        return held.map(Held::expiresAt).filter(Objects::nonNull).max(Instant::compareTo);
    }

    private static boolean isPast(Instant end, Instant at) {
        return end != null && !end.isAfter(at);
    }

    @Override
    public String toString() {
        return "HeldFacts[not shown]";
    }
}
