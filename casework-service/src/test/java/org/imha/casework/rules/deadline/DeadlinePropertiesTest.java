package org.imha.casework.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.calendar.Periods;
import org.imha.casework.rules.calendar.TheCalendar;
import org.imha.casework.rules.calendar.WorkingDays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What must hold whichever day something begins: every day of six years, with two leap days and twelve changes of the clock.
 */
class DeadlinePropertiesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 6, 30);
    private static final int DAYS = 3000;
    private static final WorkingDays CALENDAR = TheCalendar.shipped();
    private static final RuleBook TODAY = new RuleBook(CALENDAR, Map.of());
    private static final RuleBook OF_2025 = new RuleBook(CALENDAR, everythingCommenced());
    private static final List<RuleBook> BOOKS = List.of(TODAY, OF_2025);
    private static final Map<String, Integer> HOURS = Map.of("S4_EXPIRES", 72, "S5_2_EXPIRES", 72, "S5_4_EXPIRES", 6,
            "S135_EXPIRES", 24, "S136_EXPIRES", 24, "CTO_RECALL_EXPIRES", 72);

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void theLastSafeDayIsAnOpenDayWithinTheWindowAndNeverLaterThanTheLaw(@ForAll("days") LocalDate start) {
        for (Deadline deadline : allThatBeginsOn(start)) {
            assertFalse(deadline.lastSafeDay().isAfter(deadline.lastDay()), deadline::kind);
            assertFalse(deadline.lastSafeDay().isBefore(deadline.opensOn()), deadline::kind);
            assertFalse(deadline.opensOn().isBefore(start), deadline::kind);
            assertTrue(deadline.instant().isPresent() || CALENDAR.isOpen(deadline.lastSafeDay()), deadline::kind);
        }
    }

    /** Whatever the office's hours do: between the last safe day and the last day of the period lie closed days only. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void noOpenDayIsGivenAway(@ForAll("days") LocalDate start) {
        for (Deadline deadline : allThatBeginsOn(start)) {
            LocalDate next = deadline.lastSafeDay().plusDays(1);
            boolean isLast = deadline.lastSafeDay().equals(deadline.lastDay()) || CALENDAR.onOrAfter(next).isAfter(
                    deadline.lastDay())
                    || CALENDAR.onOrAfter(next).equals(deadline.lastDay()) && deadline.what() == What.APPLICATION;
            assertTrue(isLast, deadline::kind);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void theWindowsOfAssessmentAreAsLongAsTheActSays(@ForAll("days") LocalDate start) {
        Deadline application = only(TODAY, Under.S2, start, "S2_TRIBUNAL_APPLICATION");
        LocalDate fourteenth = start.plusDays(13);
        assertEquals(CALENDAR.onOrBefore(fourteenth), application.lastSafeDay());
        assertEquals(CALENDAR.onOrAfter(fourteenth), application.lastDay());
        assertEquals(start.plusDays(27), only(TODAY, Under.S2, start, "S2_EXPIRES").lastDay());
        assertEquals(CALENDAR.onOrBefore(start.plusDays(20)),
                only(OF_2025, Under.S2, start, "S2_TRIBUNAL_APPLICATION").lastSafeDay());
        assertEquals(start.plusDays(27), only(OF_2025, Under.S2, start, "S2_EXPIRES").lastDay());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void sixMonthsAreNeverShorterThan181DaysNorLongerThan184(@ForAll("days") LocalDate start) {
        LocalDate end = only(TODAY, Under.S3, start, "S3_PERIOD_1_EXPIRES").lastDay();
        long days = start.until(end.plusDays(1), ChronoUnit.DAYS);
        assertTrue(days >= 181 && days <= 184, () -> start + " to " + end);
        assertTrue(end.getDayOfMonth() == start.getDayOfMonth() - 1 || end.plusDays(1).getDayOfMonth() == 1);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void powersOfHoursLastToTheSecondAlsoWhenTheClockChanges(@ForAll("days") LocalDate start) {
        for (LocalTime time : List.of(LocalTime.MIDNIGHT, LocalTime.of(1, 30), LocalTime.NOON, LocalTime.of(23, 59, 59))) {
            Instant begins = start.atTime(time).atZone(LONDON).toInstant();
            for (Under under : List.of(Under.S4, Under.S5_2, Under.S5_4, Under.S135, Under.S136, Under.CTO_RECALL)) {
                Deadline end = TODAY.reckon(List.of(Held.under(under, begins)), List.of(), begins).deadlines().getFirst();
                assertEquals(Duration.ofHours(HOURS.get(end.kind())), Duration.between(begins, end.lastSafeInstant()));
                assertTrue(LondonTime.startOf(end.lastSafeDay()).isBefore(end.lastSafeInstant()));
            }
        }
    }

    /** The periods follow each other without a gap, and each is found on each of its days when its end was told. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void periodsThatAreRenewedLeaveNoDayOut(@ForAll("days") LocalDate start) {
        LocalDate opens = start;
        for (int period = 1; period <= 4; period++) {
            LocalDate end = Periods.lastOfMonths(start,
                    List.of(6, 12, 24, 36).get(period - 1));
            Held told = held(Under.S3, start).expiring(LondonTime.startOf(end.plusDays(1)));
            for (LocalDate day : List.of(opens, end)) {
                String kind = "S3_PERIOD_" + period + "_TRIBUNAL_APPLICATION";
                List<Deadline> found = TODAY.reckon(List.of(told), List.of(), noon(day)).deadlines().stream()
                        .filter(deadline -> deadline.kind().equals(kind)).toList();
                assertEquals(1, found.size(), kind);
                assertEquals(opens, found.getFirst().opensOn());
                assertEquals(CALENDAR.onOrBefore(end), found.getFirst().lastSafeDay());
            }
            opens = end.plusDays(1);
        }
    }

    /** What is said does not depend on the hour at which something began on its day. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void periodsOfDaysBeginWithTheLondonDay(@ForAll("days") LocalDate start) {
        for (Under under : Set.of(Under.S2, Under.S3, Under.GUARDIANSHIP_S7, Under.S37_41)) {
            Instant first = LondonTime.startOf(start);
            Instant last = LondonTime.startOf(start.plusDays(1)).minusSeconds(1);
            assertEquals(TODAY.reckon(List.of(Held.under(under, first)), List.of(), noon(start)),
                    TODAY.reckon(List.of(Held.under(under, last)), List.of(), noon(start)));
        }
    }

    /** s.18(4): six months from the first day, or to the end of the period where that is later. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void anAbsenceIsNeverOverBeforeSixMonthsNorBeforeThePeriodThatWasTold(@ForAll("days") LocalDate start) {
        LocalDate sixMonths = Periods.lastOfMonths(start, 6);
        for (int days : List.of(30, 180, 184, 185, 360)) {
            LocalDate told = start.plusDays(days);
            Held absent = held(Under.ABSENT_WITHOUT_LEAVE, start).expiring(LondonTime.startOf(told.plusDays(1)));
            LocalDate last = TODAY.reckon(List.of(absent), List.of(), noon(start)).deadlines().getFirst().lastDay();
            assertEquals(told.isAfter(sixMonths) ? told : sixMonths, last);
        }
    }

    /** Each is either counted or named as not counted, whatever day it is looked at. */
    @Property(generation = GenerationMode.EXHAUSTIVE, tries = DAYS)
    void nothingIsEverPassedOverInSilence(@ForAll("days") LocalDate start) {
        for (Under under : Under.values()) {
            for (int later : List.of(0, 30, 400, 1500)) {
                Reckoning reckoning = TODAY.reckon(List.of(held(under, start)), List.of(), noon(start.plusDays(later)));
                boolean said = reckoning.deadlines().stream().anyMatch(deadline -> !deadline.over())
                        || !reckoning.notCovered().isEmpty();
                assertTrue(said || isDoneWith(under), () -> under + " after " + later);
            }
        }
    }

    /** Single occasions, which leave nothing to say once they are over; and what the Act does not know yet. */
    private static boolean isDoneWith(Under under) {
        return Set.of(Under.DISCHARGE_BARRED, Under.MEDICATION, Under.GUARDIANSHIP_TRANSFER, Under.REVIEW_MEETING_CHILD,
                Under.REVIEW_MEETING_ADULT).contains(under);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(FIRST.datesUntil(LAST.plusDays(1)).toList());
    }

    private static List<Deadline> allThatBeginsOn(LocalDate start) {
        return BOOKS.stream().flatMap(book -> Arrays.stream(Under.values())
                .flatMap(under -> book.reckon(List.of(held(under, start)), List.of(), noon(start)).deadlines().stream()))
                .toList();
    }

    private static Deadline only(RuleBook book, Under under, LocalDate start, String kind) {
        List<Deadline> found = book.reckon(List.of(held(under, start)), List.of(), noon(start)).deadlines().stream()
                .filter(deadline -> deadline.kind().equals(kind)).toList();
        assertEquals(1, found.size(), kind);
        return found.getFirst();
    }

    private static Held held(Under under, LocalDate start) {
        return Held.under(under, noon(start));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
    }

    private static Map<Change2025, LocalDate> everythingCommenced() {
        Map<Change2025, LocalDate> all = new EnumMap<>(Change2025.class);
        for (Change2025 change : Change2025.values()) {
            all.put(change, LocalDate.of(2023, 1, 1));
        }
        return all;
    }
}
