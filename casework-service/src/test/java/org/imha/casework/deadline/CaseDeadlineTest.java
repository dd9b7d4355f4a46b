package org.imha.casework.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.casework.model.Act;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.DeadlineApproaching;
import org.imha.kernel.event.casework.DeadlineKind;
import org.imha.kernel.event.casework.DeadlineMissed;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDeadlineTest {

    private static final UUID CASE = VersionedEntity.newId();
    /** A Friday; the window closes at its midnight, 23:00Z in summer time. */
    private static final LocalDate LAST_SAFE = LocalDate.of(2026, 6, 12);
    private static final Instant OVER = Instant.parse("2026-06-12T23:00:00Z");

    @Test
    void warnsSevenThreeAndOneDayBeforeAndOnceEachHoweverOftenItIsLookedAt() {
        // Given
        CaseDeadline deadline = known("2026-06-01T10:00:00Z", DeadlineKind.APPLICATION);
        List<String> told = new ArrayList<>();

        // When
        for (Instant now = Instant.parse("2026-06-01T10:00:00Z"); now.isBefore(OVER); now = now.plusSeconds(1800)) {
            Instant at = now;
            deadline.moveOn(now).ifPresent(fact -> told.add(at + " " + ((DeadlineApproaching) fact).daysLeft()));
        }

        // Then
        assertEquals(List.of("2026-06-04T23:00:00Z 7", "2026-06-08T23:00:00Z 3", "2026-06-10T23:00:00Z 1"), told);
    }

    /** Known so late, or looked at so late, that earlier warnings would say too much time is left. */
    @ParameterizedTest
    @CsvSource({ "2026-06-05T10:00:00Z,7", "2026-06-10T10:00:00Z,3", "2026-06-11T10:00:00Z,1", "2026-06-12T10:00:00Z,1" })
    void givesOnlyTheWarningThatIsNearest(Instant now, long days) {
        CaseDeadline deadline = known("2026-06-01T10:00:00Z", DeadlineKind.APPLICATION);
        assertEquals(days, ((DeadlineApproaching) deadline.moveOn(now).orElseThrow()).daysLeft());
        assertEquals(Optional.empty(), deadline.moveOn(now));
    }

    @Test
    void isMissedWhenItsLastSafeDayIsOverAndNobodySettledIt() {
        CaseDeadline deadline = known("2026-06-11T10:00:00Z", DeadlineKind.APPLICATION);
        deadline.moveOn(OVER.minusSeconds(1));
        assertTrue(deadline.isOpen());
        PublishedEvent fact = deadline.moveOn(OVER).orElseThrow();
        assertEquals(new DeadlineMissed(CASE, deadline.id(), DeadlineKind.APPLICATION, "2026-06-12", deadline.path()), fact);
        assertEquals(DeadlineStatus.MISSED, deadline.status());
        assertEquals(Optional.empty(), deadline.moveOn(OVER.plusSeconds(1)));
    }

    @Test
    void whatIsNotForAnybodyHerePassesWithoutAlarm() {
        for (DeadlineKind kind : List.of(DeadlineKind.END, DeadlineKind.REFERENCE, DeadlineKind.KEY_DATE)) {
            CaseDeadline deadline = known("2026-06-11T10:00:00Z", kind);
            assertEquals(Optional.empty(), deadline.moveOn(OVER));
            assertEquals(DeadlineStatus.PASSED, deadline.status());
        }
    }

    @Test
    void whatWasOverBeforeAnybodyKnewOfItIsPassedAndNotMissed() {
        CaseDeadline deadline = known("2026-06-20T10:00:00Z", DeadlineKind.APPLICATION);
        assertEquals(DeadlineStatus.PASSED, deadline.status());
        assertEquals(Optional.empty(), deadline.moveOn(OVER.plusSeconds(999999)));
    }

    /** The last safe day was Friday, and the office opens again on Monday: it may still be met, so somebody must hear of it. */
    @Test
    void theAlarmIsRaisedAtOnceForOneThatBecomesKnownBetweenItsLastSafeAndItsLastDay() {
        CaseDeadline deadline = known("2026-06-14T10:00:00Z", DeadlineKind.APPLICATION);
        assertTrue(deadline.isOpen());
        assertEquals(DeadlineMissed.class,
                deadline.moveOn(Instant.parse("2026-06-14T10:00:30Z")).orElseThrow().getClass());
    }

    @Test
    void thatItWasMissedStaysWhenItIsSettled() {
        CaseDeadline deadline = known("2026-06-11T10:00:00Z", DeadlineKind.APPLICATION);
        deadline.moveOn(OVER);
        deadline.settle(new Settlement(Settlement.Outcome.TOO_LATE, null, null, "advocate-one", OVER.plusSeconds(60)));
        assertEquals(DeadlineStatus.SETTLED, deadline.status());
        assertEquals(Optional.of(OVER), deadline.missedAt());
        assertThrows(ApiProblem.class, () -> deadline.settle(deadline.settlement().orElseThrow()));
    }

    @Test
    void aPowerOfHoursIsOverAtItsInstant() {
        Instant end = Instant.parse("2026-06-12T15:00:00Z");
        CaseDeadline deadline = CaseDeadline.of(VersionedEntity.newId(), CASE, origin(DeadlineKind.END), Window.until(end),
                act("2026-06-12T09:00:00Z"));
        assertEquals(1,
                ((DeadlineApproaching) deadline.moveOn(Instant.parse("2026-06-12T09:00:30Z")).orElseThrow()).daysLeft());
        deadline.moveOn(end.minusSeconds(1));
        assertTrue(deadline.isOpen());
        deadline.moveOn(end);
        assertFalse(deadline.isOpen());
    }

    @Test
    void printsNothingThatTellsWhatThePersonIsHeldUnder() {
        CaseDeadline deadline = known("2026-06-11T10:00:00Z", DeadlineKind.APPLICATION);
        for (Object printed : List.of(deadline, deadline.origin(), deadline.window())) {
            assertFalse(printed.toString().contains("S2"), printed::toString);
            assertFalse(printed.toString().contains("2026"), printed::toString);
        }
    }

    private static CaseDeadline known(String since, DeadlineKind kind) {
        return CaseDeadline.of(VersionedEntity.newId(), CASE, origin(kind),
                new Window(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 15), LAST_SAFE, null, false), act(since));
    }

    private static Origin origin(DeadlineKind kind) {
        return new Origin(DeadlineSource.RULE, kind, "S2_TRIBUNAL_APPLICATION", null, null, "MHA_1983", "MHA 1983 s.66(2)(a)");
    }

    private static Act act(String at) {
        return new Act("casework-service", Instant.parse(at));
    }
}
