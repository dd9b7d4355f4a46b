package org.imha.casework.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.imha.casework.rules.calendar.TheCalendar;
import org.imha.casework.rules.deadline.NotCovered.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Worked by hand, with a calendar on the table. */
class RuleBookTest {

    private static final RuleBook TODAY = new RuleBook(TheCalendar.shipped(), Map.of());
    private static final List<Held> NOTHING_BEFORE = List.of();

    /** Under, begun, told to expire, looked at, kind: opens, last safe day, last day. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // Sunday 1 March 2026. The 14th is a Saturday: safe on Friday, and Monday counts in law.
            "S2,2026-03-01T10:00:00Z,-,2026-03-02,S2_TRIBUNAL_APPLICATION,2026-03-01,2026-03-13,2026-03-16",
            "S2,2026-03-01T10:00:00Z,-,2026-03-02,S2_EXPIRES,2026-03-01,2026-03-27,2026-03-28",
            // The 14 days end on Good Friday 2026; the office opens again on the Tuesday.
            "S2,2026-03-21T10:00:00Z,-,2026-03-22,S2_TRIBUNAL_APPLICATION,2026-03-21,2026-04-02,2026-04-07",
            // They end on Boxing Day 2026, a Saturday, and Monday 28 is its substitute.
            "S2,2026-12-13T10:00:00Z,-,2026-12-14,S2_TRIBUNAL_APPLICATION,2026-12-13,2026-12-24,2026-12-29",
            // 22:30Z on 28 March is still the 28th in London; 23:30Z on the 29th, after the clocks went on, is the 30th.
            "S2,2026-03-28T22:30:00Z,-,2026-03-29,S2_EXPIRES,2026-03-28,2026-04-24,2026-04-24",
            "S2,2026-03-29T23:30:00Z,-,2026-03-30,S2_EXPIRES,2026-03-30,2026-04-24,2026-04-26",
            "S3,2026-01-15T10:00:00Z,-,2026-02-01,S3_PERIOD_1_TRIBUNAL_APPLICATION,2026-01-15,2026-07-14,2026-07-14",
            "S3,2026-01-15T10:00:00Z,-,2026-02-01,S3_PERIOD_1_EXPIRES,2026-01-15,2026-07-14,2026-07-14",
            "S3,2026-01-15T10:00:00Z,-,2026-02-01,S3_MANAGERS_REFERENCE,2026-01-15,2026-07-14,2026-07-14",
            "S3,2025-01-15T10:00:00Z,2026-01-14T23:59:00Z,2025-09-01,S3_PERIOD_2_TRIBUNAL_APPLICATION,2025-07-15,2026-01-14,2026-01-14",
            "S3,2024-01-15T10:00:00Z,2026-01-15T00:00:00Z,2025-09-01,S3_PERIOD_3_TRIBUNAL_APPLICATION,2025-01-15,2026-01-14,2026-01-14",
            // From the last day of August to the last of February.
            "S3,2026-08-31T10:00:00Z,-,2026-09-01,S3_PERIOD_1_EXPIRES,2026-08-31,2027-02-26,2027-02-28",
            "CTO,2026-02-02T10:00:00Z,-,2026-03-01,CTO_PERIOD_1_TRIBUNAL_APPLICATION,2026-02-02,2026-07-31,2026-08-03",
            "CTO_REVOKED,2026-02-02T10:00:00Z,-,2026-03-01,CTO_REVOKED_PERIOD_1_TRIBUNAL_APPLICATION,2026-02-02,2026-07-31,2026-08-03",
            "GUARDIANSHIP_S7,2026-06-01T10:00:00Z,-,2026-06-02,GUARDIANSHIP_PERIOD_1_TRIBUNAL_APPLICATION,2026-06-01,2026-11-30,2026-11-30",
            // Not in the first six months, whatever the day.
            "S37,2026-01-15T10:00:00Z,2027-01-14T23:00:00Z,2026-08-01,S37_PERIOD_2_TRIBUNAL_APPLICATION,2026-07-15,2027-01-14,2027-01-14",
            "S37_41,2026-01-15T10:00:00Z,-,2026-02-01,S37_41_PERIOD_2_TRIBUNAL_APPLICATION,2026-07-15,2027-01-14,2027-01-14",
            "S37_41,2020-01-15T10:00:00Z,-,2026-02-01,S37_41_PERIOD_8_TRIBUNAL_APPLICATION,2026-01-15,2027-01-14,2027-01-14",
            "S47_49,2026-01-15T10:00:00Z,-,2026-02-01,S47_49_PERIOD_1_TRIBUNAL_APPLICATION,2026-01-15,2026-07-14,2026-07-14",
            "S37_41,2026-01-15T10:00:00Z,-,2026-02-01,S37_41_SECRETARY_OF_STATE_REFERENCE,2026-01-15,2029-01-12,2029-01-14",
            "CONDITIONAL_DISCHARGE,2025-05-05T10:00:00Z,-,2025-06-01,CONDITIONAL_DISCHARGE_PERIOD_1_TRIBUNAL_APPLICATION,2026-05-05,2027-05-04,2027-05-04",
            "CONDITIONAL_DISCHARGE,2022-05-05T10:00:00Z,-,2025-06-01,CONDITIONAL_DISCHARGE_PERIOD_2_TRIBUNAL_APPLICATION,2024-05-05,2026-05-01,2026-05-05",
            "CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY,2026-03-02T10:00:00Z,-,2026-04-01,CONDITIONAL_DISCHARGE_PERIOD_1_TRIBUNAL_APPLICATION,2026-09-02,2027-03-01,2027-03-01",
            "CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY,2026-03-02T10:00:00Z,-,2026-04-01,CONDITIONAL_DISCHARGE_REFERENCE_1,2026-03-02,2027-03-01,2027-03-01",
            "RESTRICTED_RECALL,2026-01-31T10:00:00Z,-,2026-02-01,RECALL_REFERENCE,2026-01-31,2026-02-27,2026-02-28",
            "DISCHARGE_BARRED,2026-03-02T10:00:00Z,-,2026-03-03,BARRED_DISCHARGE_TRIBUNAL_APPLICATION,2026-03-02,2026-03-27,2026-03-30",
            "MEDICATION,2026-11-30T10:00:00Z,-,2026-12-01,MEDICATION_CERTIFICATE,2026-11-30,2027-02-26,2027-02-28",
            "TRANSFER_DIRECTION_GIVEN,2026-03-02T10:00:00Z,-,2026-03-03,TRANSFER_DIRECTION_LAPSES,2026-03-02,2026-03-13,2026-03-15",
            "ABSENT_WITHOUT_LEAVE,2026-03-02T10:00:00Z,-,2026-03-03,ABSENCE_ENDS_LIABILITY,2026-03-02,2026-09-01,2026-09-01",
            "ABSENT_WITHOUT_LEAVE,2026-03-02T10:00:00Z,2026-06-01T23:00:00Z,2026-03-03,ABSENCE_ENDS_LIABILITY,2026-03-02,2026-09-01,2026-09-01",
            "ABSENT_WITHOUT_LEAVE,2026-03-02T10:00:00Z,2026-12-02T00:00:00Z,2026-03-03,ABSENCE_ENDS_LIABILITY,2026-03-02,2026-12-01,2026-12-01" })
    void countsAsWorkedByHand(Under under, Instant begun, Instant expires, LocalDate today, String kind, LocalDate opens,
            LocalDate safe, LocalDate last) {
        Deadline found = the(kind, TODAY.reckon(List.of(new Held(under, begun, expires, null)), NOTHING_BEFORE, noon(today)));
        assertEquals(opens, found.opensOn());
        assertEquals(safe, found.lastSafeDay());
        assertEquals(last, found.lastDay());
        assertEquals("MHA_1983", found.ruleSet());
    }

    /** Clocks go on at 01:00Z on 29 March 2026 and back at 01:00Z on 25 October. */
    @ParameterizedTest
    @CsvSource({ "S4,2026-03-28T12:00:00Z,2026-03-31T12:00:00Z,2026-03-31",
            "S5_2,2026-10-24T11:00:00Z,2026-10-27T11:00:00Z,2026-10-27",
            "S5_4,2026-03-29T00:30:00Z,2026-03-29T06:30:00Z,2026-03-29",
            "S136,2026-03-28T23:30:00Z,2026-03-29T23:30:00Z,2026-03-30",
            "S4,2026-06-01T23:00:00Z,2026-06-04T23:00:00Z,2026-06-04" })
    void hoursRunFromTheInstant(Under under, Instant begun, Instant end, LocalDate day) {
        Deadline found = TODAY.reckon(List.of(Held.under(under, begun)), NOTHING_BEFORE, begun).deadlines().getFirst();
        assertEquals(end, found.lastSafeInstant());
        assertEquals(day, found.lastSafeDay());
    }

    @Test
    void anExtensionThatTheActAllowsCountsAndALongerOneDoesNot() {
        Instant begun = Instant.parse("2026-06-01T10:00:00Z");
        for (var told : Map.of("2026-06-02T22:00:00Z", "2026-06-02T22:00:00Z", "2026-06-03T10:00:00Z", "2026-06-02T10:00:00Z",
                "2026-06-02T04:00:00Z", "2026-06-02T10:00:00Z").entrySet()) {
            Held held = Held.under(Under.S136, begun).expiring(Instant.parse(told.getKey()));
            assertEquals(Instant.parse(told.getValue()),
                    TODAY.reckon(List.of(held), NOTHING_BEFORE, begun).deadlines().getFirst().lastSafeInstant());
        }
    }

    @Test
    void theNursesHoursAreThoseOfTheDoctorToo() {
        Held nurse = Held.under(Under.S5_4, Instant.parse("2026-06-01T10:00:00Z"));
        Held doctor = Held.under(Under.S5_2, Instant.parse("2026-06-01T15:00:00Z"));
        assertEquals(Instant.parse("2026-06-04T10:00:00Z"),
                TODAY.reckon(List.of(doctor), List.of(nurse), doctor.startedAt()).deadlines().getFirst().lastSafeInstant());
        Held weekBefore = Held.under(Under.S5_4, Instant.parse("2026-05-25T10:00:00Z"));
        assertEquals(Instant.parse("2026-06-04T15:00:00Z"),
                TODAY.reckon(List.of(doctor), List.of(weekBefore), doctor.startedAt()).deadlines().getFirst()
                        .lastSafeInstant());
    }

    @Test
    void assessmentAfterAnEmergencyAndTreatmentAfterBothAreCountedFromTheFirstDay() {
        // Given
        Held emergency = Held.under(Under.S4, Instant.parse("2026-06-01T10:00:00Z"));
        Held assessment = Held.under(Under.S2, Instant.parse("2026-06-03T10:00:00Z"));
        Held treatment = Held.under(Under.S3, Instant.parse("2026-06-25T10:00:00Z"));
        // When
        Reckoning assessed = TODAY.reckon(List.of(assessment), List.of(emergency), assessment.startedAt());
        Reckoning treated = TODAY.reckon(List.of(treatment), List.of(emergency, assessment), treatment.startedAt());
        // Then
        assertEquals(LocalDate.of(2026, 6, 12), the("S2_TRIBUNAL_APPLICATION", assessed).lastSafeDay());
        assertEquals(LocalDate.of(2026, 6, 28), the("S2_EXPIRES", assessed).lastDay());
        assertEquals(LocalDate.of(2026, 12, 24), the("S3_PERIOD_1_TRIBUNAL_APPLICATION", treated).lastDay());
        assertEquals(LocalDate.of(2026, 11, 30), the("S3_MANAGERS_REFERENCE", treated).lastDay());
    }

    @Test
    void aWindowThatWasOverWhenTheCaseCameIsShownAndNotHidden() {
        Reckoning late = TODAY.reckon(List.of(Held.under(Under.S2, Instant.parse("2026-06-01T10:00:00Z"))), NOTHING_BEFORE,
                Instant.parse("2026-06-20T10:00:00Z"));
        assertTrue(the("S2_TRIBUNAL_APPLICATION", late).over());
        assertFalse(the("S2_EXPIRES", late).over());
        assertEquals(List.of(), late.notCovered());
    }

    @Test
    void whatHasRunOutByItsDatesIsSaid() {
        Reckoning stale = TODAY.reckon(List.of(Held.under(Under.S3, Instant.parse("2025-01-15T10:00:00Z"))), NOTHING_BEFORE,
                Instant.parse("2026-06-20T10:00:00Z"));
        assertEquals(List.of(), stale.deadlines());
        assertEquals(List.of(new NotCovered(Under.S3, Reason.OVER_OR_RENEWED), new NotCovered(Under.S3,
                Reason.TRIBUNAL_NOT_KNOWN)), stale.notCovered());
    }

    @ParameterizedTest
    @EnumSource(value = Under.class, names = { "S35", "S36", "S38", "S44", "CPIA_1964", "MCA_DOLS", "OTHER_ACT" })
    void whatNoRuleCoversIsSaid(Under under) {
        assertEquals(List.of(new NotCovered(under, Reason.NO_RULE)),
                TODAY.reckon(List.of(Held.under(under, noon(LocalDate.of(2026, 6, 1)))), NOTHING_BEFORE,
                        noon(LocalDate.of(2026, 6, 2))).notCovered());
    }

    @Test
    void withoutAStartNothingIsCountedAndThatIsSaid() {
        Reckoning reckoning = TODAY.reckon(List.of(Held.under(Under.S2, null), Held.under(Under.NOT_KNOWN, null)),
                NOTHING_BEFORE,
                noon(LocalDate.of(2026, 6, 2)));
        assertEquals(List.of(), reckoning.deadlines());
        assertEquals(List.of(Reason.START_NOT_KNOWN, Reason.STATUS_NOT_KNOWN),
                reckoning.notCovered().stream().map(NotCovered::reason).toList());
    }

    @Test
    void theFirstAdmissionBeforeACommunityOrderDecidesWhenManagersRefer() {
        Held order = Held.under(Under.CTO, Instant.parse("2026-06-01T10:00:00Z"));
        Held section = Held.under(Under.S3, Instant.parse("2026-02-02T10:00:00Z"));
        assertEquals(LocalDate.of(2026, 8, 1), the("CTO_MANAGERS_REFERENCE",
                TODAY.reckon(List.of(order), List.of(section), order.startedAt())).lastDay());
        assertEquals(List.of(new NotCovered(Under.CTO, Reason.FIRST_ADMISSION_NOT_KNOWN)),
                TODAY.reckon(List.of(order), NOTHING_BEFORE, order.startedAt()).notCovered());
    }

    @Test
    void aFirstAdmissionThatWasToldCountsBeforeTheSectionThatIsKnown() {
        Held order = new Held(Under.CTO, Instant.parse("2026-06-01T10:00:00Z"), null, Instant.parse("2026-01-12T10:00:00Z"));
        Held section = Held.under(Under.S3, Instant.parse("2026-02-02T10:00:00Z"));
        assertEquals(LocalDate.of(2026, 7, 11), the("CTO_MANAGERS_REFERENCE",
                TODAY.reckon(List.of(order), List.of(section), order.startedAt())).lastDay());
    }

    /** One change in force does not bring the others, and nothing changes for who was admitted before. */
    @Test
    void theActOf2025ComesPieceByPieceAndForThoseWhoseHoldingBeginsThen() {
        RuleBook book = new RuleBook(TheCalendar.shipped(), Map.of(Change2025.TRIBUNAL_APPLICATIONS, LocalDate.of(2026, 6, 1)));
        Deadline before = the("S2_TRIBUNAL_APPLICATION", looked(book, Under.S2, "2026-05-31T10:00:00Z"));
        Deadline after = the("S2_TRIBUNAL_APPLICATION", looked(book, Under.S2, "2026-06-01T10:00:00Z"));
        assertEquals(LocalDate.of(2026, 6, 12), before.lastSafeDay());
        assertEquals("MHA_1983", before.ruleSet());
        assertEquals(LocalDate.of(2026, 6, 19), after.lastSafeDay());
        assertEquals("MHA_2025", after.ruleSet());
        assertEquals("MHA 1983 s.66(2)(a) as amended by MHA 2025 s.30(1)(a)", after.citation());
        Reckoning treatment = looked(book, Under.S3, "2026-06-01T10:00:00Z");
        assertEquals(LocalDate.of(2026, 8, 31), the("S3_PERIOD_1_TRIBUNAL_APPLICATION", treatment).opensOn().plusDays(91));
        assertEquals(LocalDate.of(2026, 11, 30), the("S3_PERIOD_1_EXPIRES", treatment).lastDay());
        assertEquals(LocalDate.of(2026, 11, 30), the("S3_MANAGERS_REFERENCE", treatment).lastDay());
    }

    @Test
    void itIsSaidWhenTheCalendarIsNotPublishedYet() {
        assertFalse(the("S2_EXPIRES", looked(TODAY, Under.S2, "2027-11-01T10:00:00Z")).calendarUncertain());
        assertTrue(the("S2_EXPIRES", looked(TODAY, Under.S2, "2027-12-10T10:00:00Z")).calendarUncertain());
    }

    @Test
    void everyRuleCitesItsLawAndNoWordingSaysWhatTheLawIs() {
        for (Rule rule : RuleBook.RULES) {
            assertTrue(rule.citation().startsWith("MHA 1983 s"), rule.kind());
            assertTrue(rule.kind().matches("[A-Z0-9_#]{5,60}"), rule.kind());
            assertTrue(rule.what().wording().endsWith("confirm with the MHA office"), rule.kind());
        }
    }

    private static Reckoning looked(RuleBook book, Under under, String begun) {
        return book.reckon(List.of(Held.under(under, Instant.parse(begun))), NOTHING_BEFORE, Instant.parse(begun));
    }

    private static Deadline the(String kind, Reckoning reckoning) {
        return reckoning.deadlines().stream().filter(deadline -> deadline.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is missing: "
                        + reckoning.deadlines().stream().map(Deadline::kind).toList()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
