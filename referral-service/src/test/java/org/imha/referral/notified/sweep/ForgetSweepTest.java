package org.imha.referral.notified.sweep;

import static org.imha.referral.testing.Notified.act;
import static org.imha.referral.testing.Notified.backdated;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.informal;
import static org.imha.referral.testing.Notified.nhsNumber;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.optOutOf;
import static org.imha.referral.testing.Notified.refuses;
import static org.imha.referral.testing.Notified.status;
import static org.imha.referral.testing.Notified.wantsHelp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

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
class ForgetSweepTest {

    private static final Instant SETTLED = Instant.parse("2026-05-03T12:00:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-05-03T12:00:00Z");

    @Inject
    ForgetSweep sweep;

    private final String number = nhsNumber();

    @Test
    void aRefusalIsKeptForAYearAndThenForgottenWithAllThatWasKnownOfThePerson() {
        // Given
        UUID id = refused();
        UUID optOut = optOutOf(id);

        // When Then
        sweep.forgetBy(A_YEAR_LATER.minusMillis(1));
        assertEquals("HAS_CAPACITY_REFUSES", status(id));
        assertEquals(1, count("opt_out WHERE id = ?", optOut));
        sweep.forgetBy(A_YEAR_LATER);
        for (String table : List.of("patient_notification WHERE id = ?",
                "patient_notification_change WHERE notification_id = ?",
                "patient_interview WHERE notification_id = ?", "opt_out WHERE notification_id = ?")) {
            assertEquals(0, count(table, id), table);
        }
        var left = Rows.query("SELECT * FROM patient_notification_forgotten WHERE id = ?", id).getFirst();
        assertEquals("HAS_CAPACITY_REFUSES", left.get("status"));
        assertEquals("RETENTION_PERIOD_OVER", left.get("because"));
        assertEquals("referral-service", Rows.accessLog(id).getLast().get("actor_id"));
        assertEquals("referral-service", Rows.accessLog(optOut).getLast().get("actor_id"));
    }

    @Test
    void whoeverWaitedBecauseOfAForgottenRefusalIsInterviewed() {
        // Given
        UUID id = refused();
        UUID held = notified(compulsory(number));
        assertEquals("OPT_OUT_IN_FORCE", status(held));

        // When
        sweep.forgetBy(A_YEAR_LATER);

        // Then
        assertEquals("INTERVIEW_DUE", status(held));
        assertEquals(0, count("patient_notification WHERE id = ?", id));
    }

    @Test
    void whatIsStillToBeDoneIsNeverForgotten() {
        // Given
        UUID due = backdated(notified(compulsory(number)));

        // When
        sweep.forgetBy(Instant.parse("2190-01-01T00:00:00Z"));

        // Then
        assertEquals("INTERVIEW_DUE", status(due));
    }

    @Test
    void whatLedToAReferralIsKeptAndErasedWithIt() {
        // Given
        UUID id = backdated(notified(compulsory(number)));
        UUID referral = UUID.fromString(act(id, "interview", wantsHelp()).statusCode(200).extract().path("referralId"));
        UUID linked = notified(compulsory(number));
        act(id, "ending", "{\"reason\": \"NO_LONGER_QUALIFYING\"}").statusCode(200);
        settle(id);

        // When Then
        sweep.forgetBy(A_YEAR_LATER);
        assertEquals("ENDED", status(id));
        Rows.execute("DELETE FROM referral_status_change WHERE referral_id = ?", referral);
        Rows.execute("DELETE FROM referral WHERE id = ?", referral);
        assertEquals(0, count("patient_notification WHERE id = ?", id));
        assertEquals(0, count("patient_notification WHERE id = ?", linked));
    }

    @Test
    void whatIsLinkedIsForgottenTogether() {
        // Given
        UUID first = notified(informal(number));
        UUID linked = notified(informal(number));
        settle(first);

        // When
        sweep.forgetBy(A_YEAR_LATER);

        // Then
        assertEquals(0, count("patient_notification WHERE id = ?", first));
        assertEquals(0, count("patient_notification WHERE id = ?", linked));
        assertEquals(1, count("patient_notification_forgotten WHERE id = ?", linked));
    }

    private UUID refused() {
        UUID id = backdated(notified(compulsory(number)));
        act(id, "interview", refuses()).statusCode(200);
        settle(id);
        return id;
    }

    private static void settle(UUID id) {
        OffsetDateTime at = SETTLED.atOffset(ZoneOffset.UTC);
        Rows.execute("UPDATE patient_notification SET settled_at = ? WHERE id = ?", at, id);
        Rows.execute("UPDATE opt_out SET created_at = ? WHERE notification_id = ?", at, id);
    }

    private static long count(String where, UUID id) {
        return (Long) Rows.query("SELECT count(*) AS n FROM " + where, id).getFirst().get("n");
    }
}
