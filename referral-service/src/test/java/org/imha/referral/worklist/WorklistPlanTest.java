package org.imha.referral.worklist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.imha.kernel.testing.Rows;
import org.imha.kernel.web.Cursors;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;
import org.imha.referral.testing.ManyReferrals;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** No search looks through the table, whatever the planner may choose from. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class WorklistPlanTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");
    private static final int MANY = 20_000;
    private static boolean stored;

    @BeforeEach
    void thereAreManyReferrals() {
        if (!stored) {
            stored = true;
            ManyReferrals.store(MANY);
        }
    }

    @AfterAll
    static void theOthersFindNoneOfThem() {
        ManyReferrals.remove();
    }

    static Stream<Arguments> searches() {
        return Stream.of(Arguments.of("open", Filters.OPEN), Arguments.of("all", Filters.all()),
                Arguments.of("status", Filters.status(ReferralStatus.TRIAGE)),
                Arguments.of("status that is over", Filters.status(ReferralStatus.DUPLICATE)),
                Arguments.of("statuses", Filters.status(ReferralStatus.SUBMITTED, ReferralStatus.WITHDRAWN_BY_REFERRER)),
                Arguments.of("hospital", Filters.place("R0007", null)),
                Arguments.of("ward", Filters.place("R0007", "Ward 2")),
                Arguments.of("only ward", Filters.place(null, "ward 2")),
                Arguments.of("section group", Filters.kind(SectionGroup.GUARDIANSHIP, null)),
                Arguments.of("urgency", Filters.kind(null, UrgencyLevel.URGENT)),
                Arguments.of("section group and urgency", Filters.kind(SectionGroup.SECTION_2, UrgencyLevel.ROUTINE)),
                Arguments.of("key date", Filters.dates(Duration.ofDays(14), null)),
                Arguments.of("waiting since", Filters.dates(null, NOW.minus(Duration.ofDays(100)))),
                Arguments.of("referrer kind", Filters.referrer(ReferrerKind.SOLICITOR, null)),
                Arguments.of("organisation", Filters.referrer(null, "R07")), Arguments.of("usual", Filters.usual("R0007")),
                Arguments.of("name", Filters.text("oka ad", false)), Arguments.of("short name", Filters.text("sm", false)),
                Arguments.of("reference", Filters.text("7K2M-V3", false)), Arguments.of("number", Filters.number("9990000018")),
                Arguments.of("nobody", Filters.text("zzzzzz", false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    void walksAlongIndexes(String search, WorklistFilter filter) {
        for (WorklistFilter wanted : new WorklistFilter[] { filter, Filters.alsoOver(filter) }) {
            String plan = Plans.of("EXPLAIN", wanted, NOW, Optional.empty(), 26);
            assertFalse(plan.contains("Seq Scan"), plan);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    void goesOnFarBehindTheFirstPageTheSameWay(String search, WorklistFilter filter) {
        Cursors.Place far = new Cursors.Place(Instant.parse("9998-01-01T00:00:00Z"), new UUID(0x0190_0000_0000_7000L, 1));
        String plan = Plans.of("EXPLAIN", filter, NOW, Optional.of(far), 26);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    @Test
    void theThousandthPageIsReachedWithoutReadingThoseBefore() {
        Instant sortAt = ((Timestamp) Rows
                .query("SELECT sort_at FROM referral_worklist ORDER BY sort_at, id OFFSET 15000 LIMIT 1").getFirst()
                .get("sort_at")).toInstant();
        String plan = Plans.of("EXPLAIN (ANALYZE, COSTS off, TIMING off)", Filters.all(), NOW,
                Optional.of(new Cursors.Place(sortAt, new UUID(0x0190_0000_0000_7000L, 1))), 26);
        assertTrue(plan.contains("Index Cond: (ROW(sort_at, id) > ROW("), plan);
        assertFalse(plan.contains("Filter"), plan);
    }
}
