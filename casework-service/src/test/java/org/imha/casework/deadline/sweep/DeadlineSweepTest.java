package org.imha.casework.deadline.sweep;

import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Held.allocated;
import static org.imha.casework.testing.Held.deadline;
import static org.imha.casework.testing.Held.deadlineId;
import static org.imha.casework.testing.Held.since;
import static org.imha.casework.testing.Held.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class DeadlineSweepTest {

    private static final String APPLICATION = "S2_TRIBUNAL_APPLICATION";
    private static final String APPROACHING = "uk.org.imha.deadline.approaching.v1";
    private static final String MISSED = "uk.org.imha.deadline.missed.v1";

    @Inject
    DeadlineSweep sweep;
    @Inject
    MoveDeadlineOn moveOn;

    private UUID caseId;
    private UUID deadline;
    private LocalDate lastSafeDay;

    @BeforeEach
    void somebodyWasAdmittedTwoDaysAgo() {
        caseId = allocated(under(since("S2", Instant.now().minus(Duration.ofDays(2)))));
        deadline = deadlineId(caseId, APPLICATION);
        lastSafeDay = ((Date) deadline(caseId, APPLICATION).get("last_safe_day")).toLocalDate();
    }

    @Test
    void eachWarningAndTheAlarmAreToldOnceThoughManyCopiesSweepAtOnce() throws Exception {
        // When
        for (int before : List.of(8, 7, 3, 1)) {
            manyTimes(LondonTime.startOf(lastSafeDay.minusDays(before)));
        }
        manyTimes(LondonTime.startOf(lastSafeDay.plusDays(1)));

        // Then
        assertEquals(List.of(APPROACHING, APPROACHING, APPROACHING, MISSED),
                Rows.announced(caseId).stream().filter(type -> List.of(APPROACHING, MISSED).contains(type)).toList());
        assertEquals("MISSED", deadline(caseId, APPLICATION).get("status"));
        // Until somebody says what became of it: there may be lawful days left.
        assertEquals(deadline(caseId, APPLICATION).get("last_safe_day"),
                Rows.query("SELECT next_deadline_on FROM case_file WHERE id = ?", caseId).getFirst().get("next_deadline_on"));
    }

    @Test
    void theSweepFindsWhatIsDue() {
        Rows.execute("UPDATE case_deadline SET next_step_at = now() - interval '1 minute' WHERE id = ?", deadline);
        sweep.warnAndReport();
        assertTrue(((java.sql.Timestamp) deadline(caseId, APPLICATION).get("next_step_at")).toInstant().isAfter(Instant.now()));
    }

    @Test
    void nobodyIsWarnedOfACaseThatIsClosed() {
        close(caseId, "ISSUE_RESOLVED", advocate()).statusCode(200);
        moveOn.step(deadline, LondonTime.startOf(lastSafeDay.minusDays(3)));
        assertEquals("CASE_CLOSED", Rows.query("SELECT superseded_reason FROM case_deadline WHERE id = ?", deadline).getFirst()
                .get("superseded_reason"));
        assertTrue(Rows.announced(caseId).stream().noneMatch(APPROACHING::equals));
    }

    @Test
    void casesAreWorkedOutAgainWhenTheyAreDueOrWereNeverWorkedOut() {
        // Given
        Rows.execute("DELETE FROM case_deadline WHERE case_id = ?", caseId);
        Rows.execute("DELETE FROM deadline_reckoning WHERE case_id = ?", caseId);

        // When
        sweep.reckonAgain();

        // Then
        assertEquals("OPEN", deadline(caseId, APPLICATION).get("status"));
        assertEquals(1, Rows.query("SELECT 1 FROM deadline_reckoning WHERE case_id = ? AND again_at > now()", caseId).size());
        int before = Rows.announced(caseId).size();
        Rows.execute("UPDATE deadline_reckoning SET again_at = now() WHERE case_id = ?", caseId);
        sweep.reckonAgain();
        assertEquals(before, Rows.announced(caseId).size());
    }

    @Test
    void theDeadlinesOfAClosedCaseHoldNoMoreAndItIsNotLookedAtAgain() {
        close(caseId, "ISSUE_RESOLVED", advocate()).statusCode(200);
        Rows.execute("UPDATE deadline_reckoning SET again_at = now() WHERE case_id = ?", caseId);
        sweep.reckonAgain();
        assertEquals(List.of("CASE_CLOSED", "CASE_CLOSED"), Rows.query(
                "SELECT superseded_reason FROM case_deadline WHERE case_id = ?", caseId).stream()
                .map(row -> row.get("superseded_reason")).toList());
        assertEquals(0, Rows.query("SELECT 1 FROM deadline_reckoning WHERE case_id = ?", caseId).size());
    }

    private void manyTimes(Instant now) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> copies = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                copies.add(threads.submit(() -> moveOn.step(deadline, now)));
            }
            for (Future<?> copy : copies) {
                copy.get();
            }
        }
    }
}
