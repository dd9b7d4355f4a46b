package org.imha.referral.draft;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.imha.referral.draft.Drafts.PATH;
import static org.imha.referral.draft.Drafts.as;
import static org.imha.referral.draft.Drafts.begun;
import static org.imha.referral.draft.Drafts.patch;
import static org.imha.referral.draft.Drafts.submit;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.MovableClock;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class DraftSweepTest {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final Duration MOMENT = Duration.of(1, ChronoUnit.MICROS);
    private final String nurse = Tokens.person("nurse", Role.COORDINATOR);
    private final Instant start = Instant.parse("2026-06-01T09:00:00Z");

    @Inject
    DraftSweep sweep;
    @Inject
    MovableClock clock;

    @BeforeEach
    void stop() {
        clock.stopAt(start);
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aDraftLivesUntilItsLastMomentAndNoLonger() {
        // Given
        UUID id = begun(nurse, onSection3());

        // When Then
        clock.stopAt(start.plus(KEPT).minus(MOMENT));
        sweep.sweep();
        as(nurse).get(PATH + id).then().statusCode(200).body("expiresAt", equalTo("2026-06-15T09:00:00Z"));
        clock.stopAt(start.plus(KEPT));
        sweep.sweep();
        assertEquals(0, kept(id));
        var deletion = Rows.accessLog(id).getLast();
        assertEquals("referral-service", deletion.get("actor_id"));
        assertEquals("CHANGE", deletion.get("action"));
    }

    @Test
    void anExpiredDraftIsNotShownEvenBeforeItIsDeleted() {
        UUID id = begun(nurse, onSection3());
        clock.stopAt(start.plus(KEPT));
        as(nurse).get(PATH + id).then().statusCode(404);
        as(nurse).get("/v1/referral-drafts?limit=200").then().body("items.id", not(hasItem(id.toString())));
        patch(nurse, id, "\"0\"", "{}").statusCode(404);
        as(nurse).header("If-Match", "\"0\"").delete(PATH + id).then().statusCode(404);
        submit(nurse, id).statusCode(404);
        assertEquals("DRAFT_EXPIRED", Rows.accessLog(id).getLast().get("refusal_reason"));
        assertEquals(1, kept(id));
    }

    @Test
    void eachChangeLetsItLiveForAnotherWhile() {
        // Given
        UUID id = begun(nurse, "{}");
        clock.stopAt(start.plus(KEPT).minus(MOMENT));
        patch(nurse, id, "\"0\"", "{\"reason\": \"x\"}").statusCode(200);

        // When
        clock.stopAt(start.plus(KEPT).plus(KEPT).minus(MOMENT).minus(MOMENT));
        sweep.sweep();

        // Then
        assertEquals(1, kept(id));
        clock.stopAt(start.plus(KEPT).plus(KEPT).minus(MOMENT));
        sweep.sweep();
        assertEquals(0, kept(id));
    }

    @Test
    void aBacklogIsDeletedInOneGo() {
        Rows.execute("""
                INSERT INTO referral_draft (id, version, created_at, made_by, form, expires_at)
                SELECT gen_random_uuid(), 0, '2026-01-01', 'forgetful', '{}', '2026-01-15' FROM generate_series(1, 450)""");
        sweep.sweep();
        assertEquals(0, Rows.query("SELECT 1 FROM referral_draft WHERE made_by = 'forgetful'").size());
    }

    private static int kept(UUID id) {
        return Rows.query("SELECT 1 FROM referral_draft WHERE id = ?", id).size();
    }
}
