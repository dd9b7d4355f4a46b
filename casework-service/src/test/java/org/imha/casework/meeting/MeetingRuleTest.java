package org.imha.casework.meeting;

import static org.imha.casework.testing.Cases.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.casework.meeting.ending.Attendance;
import org.imha.casework.meeting.ending.Omission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ModeSwitch;
import org.imha.kernel.event.casework.MeetingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingRuleTest {

    private static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-02T10:00:00Z");
    private static final Attendance THERE = new Attendance(true, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(MeetingRequester.class)
    void onlyThePatientsRequestLetsTheAdvocateIn(MeetingRequester requestedBy) {
        String[] broken = requestedBy == MeetingRequester.PATIENT ? new String[0]
                : new String[] { "#/requestedBy NOT_REQUESTED_BY_PATIENT" };
        assertBroken(aCase(false), meeting(MeetingType.TRIBUNAL, AT, requestedBy, THERE), broken);
        assertBroken(aCase(false), meeting(MeetingType.PLANNED_VISIT, AT, requestedBy, THERE));
    }

    @Test
    void aMeetingToComeMayBeWrittenDownWhoeverWantsIt() {
        assertBroken(aCase(false), meeting(MeetingType.TRIBUNAL, AT, MeetingRequester.OTHER, null));
        assertBroken(aCase(false), meeting(MeetingType.TRIBUNAL, AT, MeetingRequester.NON_INSTRUCTED, null),
                "#/requestedBy NOT_REQUESTED_BY_PATIENT");
    }

    @Test
    void whoCouldNotInstructOnTheDayNeedNotHaveAsked() {
        CaseFile file = aCase(false);
        file.switchMode(mode(ModeSwitch.Mode.NON_INSTRUCTED, "2026-06-01"));
        file.switchMode(mode(ModeSwitch.Mode.INSTRUCTED, "2026-06-02"));
        assertBroken(file, meeting(MeetingType.TRIBUNAL, AT, MeetingRequester.NON_INSTRUCTED, THERE));
        // 23:00 UTC is the next day in London's summer
        assertBroken(file, meeting(MeetingType.TRIBUNAL, Instant.parse("2026-06-01T23:00:00Z"),
                MeetingRequester.NON_INSTRUCTED, THERE), "#/requestedBy NOT_REQUESTED_BY_PATIENT");
    }

    @Test
    void whatIsStillToComeIsNotOver() {
        assertBroken(aCase(false), meeting(MeetingType.SOAD, NOW.plusSeconds(1), MeetingRequester.PATIENT, THERE),
                "#/scheduledAt IN_THE_FUTURE");
        assertBroken(aCase(false), meeting(MeetingType.SOAD, NOW, MeetingRequester.PATIENT, THERE));
    }

    @Test
    void endsOnceAndAfterItBegan() {
        assertBroken(aCase(false), new RecordMeetingRequest(MeetingType.S117, AT, AT.minusSeconds(1), null, null, null,
                MeetingRequester.PATIENT, null, null, THERE, new Omission(LocalDate.parse("2026-06-02"), null, null), null,
                null, null),
                "#/endsAt BEFORE_START", "#/attendance NOT_EXPECTED");
    }

    private static ModeSwitch mode(ModeSwitch.Mode mode, String since) {
        return new ModeSwitch(mode, LocalDate.parse(since), null, null, null, "reason", null, "advocate-one", NOW);
    }

    private static RecordMeetingRequest meeting(MeetingType type, Instant at, MeetingRequester by, Attendance attendance) {
        return new RecordMeetingRequest(type, at, null, null, null, null, by, null, null, attendance, null, null, null, null);
    }

    private static void assertBroken(CaseFile file, RecordMeetingRequest told, String... expected) {
        assertEquals(List.of(expected), MeetingRule.brokenBy(told, file, NOW).stream()
                .map(error -> error.pointer() + " " + error.code()).toList());
    }
}
