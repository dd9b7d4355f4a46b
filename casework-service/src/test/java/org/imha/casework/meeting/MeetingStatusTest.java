package org.imha.casework.meeting;

import static org.imha.casework.meeting.MeetingStatus.SCHEDULED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class MeetingStatusTest {

    @Test
    void onlyAScheduledMeetingEndsAndItEndsOnce() {
        for (MeetingStatus from : MeetingStatus.values()) {
            for (MeetingStatus to : MeetingStatus.values()) {
                if (from == SCHEDULED && to != SCHEDULED) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.MEETING_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/meeting.mmd",
                StateDiagram.of(MeetingStatus.class, SCHEDULED, MeetingStatus::moves));
    }
}
