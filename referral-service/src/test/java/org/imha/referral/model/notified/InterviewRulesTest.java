package org.imha.referral.model.notified;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.imha.referral.model.notified.Interview.BestInterests;
import org.imha.referral.model.notified.Interview.Capacity;
import org.imha.referral.model.notified.Interview.Wish;
import org.imha.referral.model.notified.InterviewRules.Bounds;
import org.junit.jupiter.api.Test;

/** Which facts of an interview go together. */
class InterviewRulesTest {

    private static final Instant NOTIFIED = Instant.parse("2027-06-01T09:00:00Z");
    private static final Instant AT = Instant.parse("2027-06-03T10:00:00Z");
    private static final Instant NOW = Instant.parse("2027-06-03T12:00:00Z");
    private static final LocalDate LAST_REOFFER = LocalDate.of(2028, 6, 3);
    private static final Wish YES = new Wish(true, null);
    private static final Wish NO = new Wish(false, null);
    private static final BestInterests FOR = new BestInterests(true, "A. Advocate", AT, null);
    private static final BestInterests AGAINST = new BestInterests(false, "A. Advocate", AT, "Has an attorney");

    @Test
    void eachOfTheFourOutcomesHasItsFacts() {
        assertEquals(InterviewOutcome.WANTS_HELP, outcome(interview(true, YES, null)));
        assertEquals(InterviewOutcome.REFUSES, outcome(interview(true, NO, null)));
        assertEquals(InterviewOutcome.IN_BEST_INTERESTS, outcome(interview(false, null, FOR)));
        assertEquals(InterviewOutcome.NOT_IN_BEST_INTERESTS, outcome(interview(false, null, AGAINST)));
    }

    @Test
    void whoCannotDecideHasNeitherChosenNorRefused() {
        assertFaults(Set.of("#/wish NOT_APPLICABLE"), interview(false, YES, FOR));
        assertFaults(Set.of("#/wish NOT_APPLICABLE", "#/bestInterests REQUIRED"), interview(false, NO, null));
    }

    @Test
    void whoCanDecideDecidesAlone() {
        assertFaults(Set.of("#/bestInterests NOT_APPLICABLE"), interview(true, YES, FOR));
        assertFaults(Set.of("#/wish REQUIRED"), interview(true, null, null));
    }

    @Test
    void helpIsNotWithheldWithoutAReason() {
        assertFaults(Set.of("#/bestInterests/because REQUIRED"),
                interview(false, null, new BestInterests(false, "A. Advocate", AT, " ")));
    }

    @Test
    void nothingHappenedInTheFutureOrBeforeTheNotification() {
        assertFaults(Set.of("#/interviewedAt IN_THE_FUTURE", "#/capacity/assessedAt IN_THE_FUTURE"),
                new Interview(NOW.plusMillis(1), "a", new Capacity(true, "a", NOW.plusMillis(1)), YES, null, null));
        assertFaults(Set.of("#/interviewedAt DATE_ORDER"),
                new Interview(NOTIFIED.minusMillis(1), "a", new Capacity(true, "a", AT), YES, null, null));
        assertFaults(Set.of("#/bestInterests/decidedAt IN_THE_FUTURE"),
                interview(false, null, new BestInterests(true, "a", NOW.plusMillis(1), null)));
        assertFaults(Set.of(), new Interview(NOTIFIED, "a", new Capacity(true, "a", NOW), YES, null, null));
    }

    @Test
    void onlyWhoRefusesCanAgreeToBeAskedAgainOnALaterDayOnWhichTheRefusalIsStillKept() {
        assertFaults(Set.of(), reoffered(NO, LocalDate.of(2027, 6, 4)));
        assertFaults(Set.of(), reoffered(NO, LAST_REOFFER));
        assertFaults(Set.of("#/reofferOn NOT_APPLICABLE"), reoffered(YES, LocalDate.of(2027, 6, 4)));
        assertFaults(Set.of("#/reofferOn NOT_IN_THE_FUTURE"), reoffered(NO, LocalDate.of(2027, 6, 3)));
        assertFaults(Set.of("#/reofferOn TOO_LATE"), reoffered(NO, LAST_REOFFER.plusDays(1)));
    }

    @Test
    void anEmptyBodyIsLeftToTheChecksOfItsFields() {
        assertFaults(Set.of(), new Interview(null, null, null, null, null, null));
        assertFaults(Set.of(), new Interview(null, null, new Capacity(null, null, null), null, null, null));
    }

    private static Interview interview(boolean canDecide, Wish wish, BestInterests bestInterests) {
        return new Interview(AT, "advocate-one", new Capacity(canDecide, "A. Advocate", AT), wish, bestInterests, null);
    }

    private static Interview reoffered(Wish wish, LocalDate day) {
        return new Interview(AT, "advocate-one", new Capacity(true, "A. Advocate", AT), wish, null, day);
    }

    private static InterviewOutcome outcome(Interview interview) {
        assertFaults(Set.of(), interview);
        return interview.outcome();
    }

    private static void assertFaults(Set<String> expected, Interview interview) {
        List<String> found = InterviewRules.faults(interview, new Bounds(NOTIFIED, NOW, LAST_REOFFER)).stream()
                .map(fault -> fault.pointer() + " " + fault.code()).toList();
        assertEquals(new TreeSet<>(expected), found.stream().collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), found.size());
    }
}
