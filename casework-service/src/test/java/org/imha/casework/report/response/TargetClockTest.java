package org.imha.casework.report.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.casework.model.Hold;
import org.imha.casework.model.Reached;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.report.section.Milestone;
import org.imha.casework.report.section.ReferralNumbers.WithoutCase;
import org.imha.casework.report.section.Target;
import org.imha.casework.rules.calendar.WorkingDays;
import org.imha.casework.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two working days from receipt on Thursday 2 April 2026 to the first contact; Good Friday and Easter Monday follow. */
class TargetClockTest {

    private static final WorkingDays EASTER = new WorkingDays(
            Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")), LocalDate.parse("2027-12-31"));
    private static final Target TWO_DAYS = new Target("first-contact", Milestone.RECEIVED, Milestone.FIRST_CONTACT, 2,
            Target.AppliesTo.ALL, Set.of(Hold.Reason.TOO_UNWELL), Set.of(ClosureReason.DECEASED));

    private static final Target ACKNOWLEDGED = acknowledged(Milestone.RECEIVED, Target.AppliesTo.ALL, Set.of());

    /** In summer London's day ends at 23:00 UTC. */
    @ParameterizedTest
    @CsvSource({ "2026-04-02T16:00:00Z, WITHIN, 0", "2026-04-05T12:00:00Z, WITHIN, 0", "2026-04-07T12:00:00Z, WITHIN, 1",
            "2026-04-08T22:59:59Z, WITHIN, 2", "2026-04-08T23:00:00Z, MISSED, 3", "2026-04-01T12:00:00Z, WITHIN, 0" })
    void countsWorkingDaysAfterTheDayOfReceiptAndTheLastInFull(String contact, Verdict verdict, int days) {
        CaseFile file = received();
        file.contacted(Reached.TWO_WAY, Instant.parse(contact), act(contact));
        assertEquals(new Measured(verdict, OptionalInt.of(days)), measure(file, "2026-05-01T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-04-08T22:59:59Z, RUNNING_IN_TIME", "2026-04-08T23:00:00Z, RUNNING_LATE" })
    void runsUntilThePersonAnswersNotUntilSomebodyTried(String now, Verdict verdict) {
        CaseFile file = received();
        file.contacted(Reached.NOT_REACHED, Instant.parse("2026-04-02T16:00:00Z"), act("2026-04-02T16:00:00Z"));
        assertEquals(Measured.without(verdict), measure(file, now));
    }

    /** From the day of the rest to the day before its end: 7 and 8 April do not count, 9 and 10 do. */
    @Test
    void standsStillWhileTheCaseRestsForAReasonOfTheContract() {
        assertEquals(new Measured(Verdict.WITHIN, OptionalInt.of(2)),
                measure(rested(Hold.Reason.TOO_UNWELL), "2026-05-01T12:00:00Z"));
        assertEquals(new Measured(Verdict.MISSED, OptionalInt.of(4)),
                measure(rested(Hold.Reason.ON_LEAVE), "2026-05-01T12:00:00Z"));
    }

    @Test
    void aCaseThatClosesWithoutItMissedItUnlessTheContractLeavesItOut() {
        assertEquals(Measured.without(Verdict.EXCLUDED), measure(closed(ClosureReason.DECEASED), "2026-04-02T17:00:00Z"));
        assertEquals(Measured.without(Verdict.MISSED), measure(closed(ClosureReason.LOST_CONTACT), "2026-04-02T17:00:00Z"));
    }

    @Test
    void aClockThatNeverStartedIsLeftOut() {
        Target fromAllocation = new Target("after-allocation", Milestone.ALLOCATED, Milestone.FIRST_MET, 5,
                Target.AppliesTo.ALL,
                Set.of(), Set.of());
        assertEquals(Measured.without(Verdict.EXCLUDED),
                new TargetClock(EASTER, Instant.parse("2026-05-01T12:00:00Z")).measure(unallocated(), fromAllocation));
    }

    /** The referral came in on Thursday at two; it is given to an advocate on Tuesday after Easter. */
    @Test
    void isAcknowledgedByWhatACoordinatorAskedOrByTheAdvocateWhoIsThere() {
        CaseFile unasked = unallocated();
        assertEquals(Measured.without(Verdict.RUNNING_LATE), measure(unasked, ACKNOWLEDGED, "2026-04-08T12:00:00Z"));
        unasked.allocateTo("advocate-one", null, act("2026-04-07T15:00:00Z"));
        assertEquals(new Measured(Verdict.WITHIN, OptionalInt.of(1)), measure(unasked, ACKNOWLEDGED, "2026-05-01T12:00:00Z"));
        CaseFile asked = answered("2026-04-02T15:00:00Z");
        asked.allocateTo("advocate-one", null, act("2026-04-09T15:00:00Z"));
        assertEquals(new Measured(Verdict.WITHIN, OptionalInt.of(0)), measure(asked, ACKNOWLEDGED, "2026-05-01T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "2026-04-07, SIGNPOSTED, WITHIN, 1", "2026-04-08, SIGNPOSTED, MISSED, 2",
            "2026-04-02, -, WITHIN, 0", "-, -, RUNNING_LATE, -", "-, WITHDRAWN_BY_REFERRER, EXCLUDED, -",
            "-, DUPLICATE, MISSED, -", "-, DECLINED_BY_PATIENT, MISSED, -", "-, SOMETHING_NEW, MISSED, -" })
    void aReferralWithoutACaseIsAnsweredOrItsEndIsLeftOutAsThatOfACase(LocalDate answered, String ended, Verdict verdict,
            Integer days) {
        WithoutCase referral = new WithoutCase("RXM54", LocalDate.parse("2026-04-02"), answered, ended, 1);
        assertEquals(days == null ? Measured.without(verdict) : new Measured(verdict, OptionalInt.of(days)),
                new TargetClock(EASTER, Instant.parse("2026-04-09T12:00:00Z")).measure(referral, ACKNOWLEDGED));
    }

    @Test
    void whatAlsoCountsReferralsWithoutACaseIsMeasuredInOneWayOnly() {
        assertThrows(IllegalStateException.class, () -> acknowledged(Milestone.OPENED, Target.AppliesTo.ALL, Set.of()));
        assertThrows(IllegalStateException.class, () -> acknowledged(Milestone.RECEIVED, Target.AppliesTo.ROUTINE, Set.of()));
        assertThrows(IllegalStateException.class,
                () -> acknowledged(Milestone.RECEIVED, Target.AppliesTo.ALL, Set.of(Hold.Reason.TOO_UNWELL)));
        assertThrows(IllegalStateException.class, () -> new Target("never", Milestone.RECEIVED, Milestone.OPENED, -1,
                Target.AppliesTo.ALL, Set.of(), Set.of()));
    }

    private static Target acknowledged(Milestone start, Target.AppliesTo group, Set<Hold.Reason> pausedBy) {
        return new Target("acknowledgement", start, Milestone.ACKNOWLEDGED, 1, group, pausedBy,
                Set.of(ClosureReason.REFERRAL_WITHDRAWN));
    }

    private static Measured measure(CaseFile file, Target target, String now) {
        return new TargetClock(EASTER, Instant.parse(now)).measure(file, target);
    }

    private static Measured measure(CaseFile file, String now) {
        return new TargetClock(EASTER, Instant.parse(now)).measure(file, TWO_DAYS);
    }

    private static CaseFile rested(Hold.Reason reason) {
        CaseFile file = received();
        file.putOnHold(Hold.until(LocalDate.parse("2026-05-01"), reason, null, null), act("2026-04-07T08:00:00Z"));
        file.resume(null, act("2026-04-09T08:00:00Z"));
        file.contacted(Reached.TWO_WAY, Instant.parse("2026-04-10T12:00:00Z"), act("2026-04-10T12:00:00Z"));
        return file;
    }

    private static CaseFile closed(ClosureReason reason) {
        CaseFile file = received();
        file.close(Closure.of(reason), act("2026-04-02T16:00:00Z"));
        return file;
    }

    private static CaseFile received() {
        CaseFile file = unallocated();
        file.allocateTo("advocate-one", null, act("2026-04-02T15:00:00Z"));
        return file;
    }

    private static CaseFile unallocated() {
        return answered(null);
    }

    private static CaseFile answered(String when) {
        return Cases.aCase(false, new Background(null, Instant.parse("2026-04-02T14:00:00Z"),
                when == null ? null : Instant.parse(when), false, Circumstances.UNKNOWN, null));
    }

    private static Act act(String at) {
        return new Act("coordinator", Instant.parse(at));
    }
}
