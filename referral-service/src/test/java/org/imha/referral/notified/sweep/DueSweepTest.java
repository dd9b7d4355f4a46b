package org.imha.referral.notified.sweep;

import static org.imha.referral.testing.Notified.act;
import static org.imha.referral.testing.Notified.backdated;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.nhsNumber;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.optOutOf;
import static org.imha.referral.testing.Notified.optOutStatus;
import static org.imha.referral.testing.Notified.refusesUntil;
import static org.imha.referral.testing.Notified.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Date;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.kernel.testing.Rows;
import org.imha.referral.testing.WithEligibility;
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class DueSweepTest {

    @Inject
    DueSweep sweep;

    private final String number = nhsNumber();

    @Test
    void aVisitThatWasPutOffIsDueAgainWhenItsTimeHasComeAndNotBefore() {
        // Given
        UUID id = backdated(notified(compulsory(number)));
        act(id, "interview-attempts", "{\"attemptedAt\": \"2026-05-03T10:00:00Z\", \"reason\": \"NOT_THERE\","
                + " \"retryAt\": \"2026-05-04T10:00:00Z\"}").statusCode(200);

        // When Then
        sweep.makeDueBy(Instant.parse("2026-05-04T09:59:59.999Z"));
        assertEquals("INTERVIEW_NOT_POSSIBLE", status(id));
        sweep.makeDueBy(Instant.parse("2026-05-04T10:00:00Z"));
        assertEquals("INTERVIEW_DUE", status(id));
        assertEquals("uk.org.imha.referral.interview-due.v1", Rows.announced(id).getLast());
    }

    @Test
    void whoAgreedToBeAskedAgainIsOnTheDayAndNotBefore() {
        // Given
        UUID id = refusedUntil("2026-07-01");

        // When Then
        sweep.makeDueBy(Instant.parse("2026-06-30T22:59:59.999Z"));
        assertEquals("HAS_CAPACITY_REFUSES", status(id));
        sweep.makeDueBy(Instant.parse("2026-06-30T23:00:00Z"));
        assertEquals("INTERVIEW_DUE", status(id));
        assertEquals("REOFFERED", optOutStatus(optOutOf(id)));
    }

    @Test
    void theNewestNotificationIsTheOneThatIsGoneOnWith() {
        // Given
        UUID first = refusedUntil("2199-07-01");
        UUID held = notified(compulsory(number));
        assertEquals("OPT_OUT_IN_FORCE", status(held));

        // When
        sweep.makeDueBy(Instant.parse("2199-07-02T00:00:00Z"));

        // Then
        assertEquals("INTERVIEW_DUE", status(held));
        assertEquals("HAS_CAPACITY_REFUSES", status(first));
    }

    @Test
    void whoQualifiesNoLongerIsNotAsked() {
        // Given
        UUID id = refusedUntil("2026-07-01");
        act(id, "ending", "{\"reason\": \"NO_LONGER_QUALIFYING\"}").statusCode(200);

        // When
        sweep.makeDueBy(Instant.parse("2026-07-02T00:00:00Z"));

        // Then
        assertEquals("ENDED", status(id));
        assertEquals("REOFFERED", optOutStatus(optOutOf(id)));
    }

    @Test
    void severalCopiesAtOnceMakeItDueOnce() throws Exception {
        // Given
        UUID id = refusedUntil("2026-07-01");

        // When
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var call : IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> sweep.makeDueBy(Instant.parse("2026-07-02T00:00:00Z")))).toList()) {
                call.get();
            }
        }

        // Then
        assertEquals(2, Rows.announced(id).stream().filter("uk.org.imha.referral.interview-due.v1"::equals).count());
    }

    /** The day may lie in the past of the tests, which refuse such a day when it is recorded. */
    private UUID refusedUntil(String day) {
        UUID id = backdated(notified(compulsory(number)));
        act(id, "interview", refusesUntil(tomorrow())).statusCode(200);
        Rows.execute("UPDATE opt_out SET reoffer_on = ? WHERE notification_id = ?", Date.valueOf(day), id);
        return id;
    }

    private static String tomorrow() {
        return Rows.query("SELECT (now() AT TIME ZONE 'Europe/London')::date + 1 AS day").getFirst().get("day").toString();
    }
}
