package org.imha.casework.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.imha.casework.model.CaseFile;
import org.imha.kernel.problem.FieldError;

/** What must be true of a meeting for it to make sense. Every broken rule is told, not only the first. */
enum MeetingRule {

    ENDS_AFTER_IT_BEGINS("#/endsAt", "BEFORE_START", "No meeting ends before it begins.",
            it -> it.told.endsAt() != null && it.told.endsAt().isBefore(it.told.scheduledAt())),
    ENDS_IN_ONE_WAY("#/attendance", "NOT_EXPECTED", "A meeting is attended, not told of, closed to the advocate or cancelled.",
            it -> it.told.endings() > 1),
    HAS_BEGUN("#/scheduledAt", "IN_THE_FUTURE", "What is still to come is neither attended nor missed.",
            it -> (it.told.attendance() != null || it.told.omission() != null) && it.told.scheduledAt().isAfter(it.now)),
    IS_AT_THE_PATIENTS_REQUEST("#/requestedBy", Instruction.CODE, Instruction.MESSAGE,
            it -> (it.told.attendance() != null || it.told.requestedBy() == MeetingRequester.NON_INSTRUCTED)
                    && Instruction.isMissing(it.file, it.told.type(), it.told.requestedBy(), it.told.scheduledAt()));

    private record Told(RecordMeetingRequest told, CaseFile file, Instant now) {
    }

    private final FieldError error;
    private final Predicate<Told> broken;

    MeetingRule(String pointer, String code, String message, Predicate<Told> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(RecordMeetingRequest told, CaseFile file, Instant now) {
        Told all = new Told(told, file, now);
        return Arrays.stream(values()).filter(rule -> rule.broken.test(all)).map(rule -> rule.error).toList();
    }
}
