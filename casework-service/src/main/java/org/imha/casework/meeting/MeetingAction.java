package org.imha.casework.meeting;

import java.util.Arrays;
import java.util.List;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** What can be done to a meeting, by whom and when. */
enum MeetingAction {

    ATTEND("attend", MeetingStatus.ATTENDED),
    OMIT("omit", MeetingStatus.NOT_TOLD),
    EXCLUDE("exclude", MeetingStatus.EXCLUDED),
    /** By everybody who may see the case, closed or not: what will not be held is out of the calendar. */
    CANCEL("cancel", MeetingStatus.CANCELLED);

    private final String publicName;
    private final MeetingStatus leadsTo;

    MeetingAction(String publicName, MeetingStatus leadsTo) {
        this.publicName = publicName;
        this.leadsTo = leadsTo;
    }

    /** @throws ApiProblem saying why not; whether the meeting's status allows it is the table's to say */
    void demand(CaseFile file, Caller caller) {
        if (this != CANCEL) {
            CaseAction.RECORD_WORK.demand(file, caller);
        }
    }

    static List<Permission> all(Meeting meeting, CaseFile file, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(meeting, file, caller)).toList();
    }

    private Permission permission(Meeting meeting, CaseFile file, Caller caller) {
        try {
            demand(file, caller);
            boolean open = meeting.status().moves().contains(leadsTo);
            return new Permission(publicName, open, open ? null : CaseworkProblem.MEETING_MOVE_NOT_ALLOWED.name());
        } catch (ApiProblem notTheirsOrNotNow) {
            return new Permission(publicName, false, notTheirsOrNotNow.code().name());
        }
    }
}
