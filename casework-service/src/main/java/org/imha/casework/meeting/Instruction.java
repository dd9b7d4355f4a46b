package org.imha.casework.meeting;

import java.time.Instant;
import java.time.LocalDate;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.ModeSwitch;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.event.casework.MeetingType;

/** Whether an advocate may be at a meeting: because the person asked, or because the person cannot. */
final class Instruction {

    static final String CODE = "NOT_REQUESTED_BY_PATIENT";
    static final String MESSAGE = "Only at the patient's request, or where the patient cannot instruct an advocate.";

    private Instruction() {
    }

    /** Non-instructed is what the case says for now, or said on the day of the meeting. */
    static boolean isMissing(CaseFile file, MeetingType type, MeetingRequester requestedBy, Instant at) {
        return type != MeetingType.PLANNED_VISIT && requestedBy != MeetingRequester.PATIENT && !file.isNonInstructed()
                && !wasNonInstructed(file, LondonTime.dayOf(at));
    }

    private static boolean wasNonInstructed(CaseFile file, LocalDate day) {
        return file.modeSwitches().stream().filter(change -> !change.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.mode() == ModeSwitch.Mode.NON_INSTRUCTED).isPresent();
    }
}
