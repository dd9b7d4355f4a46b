package org.imha.casework.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.meeting.ending.Attendance;
import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.meeting.ending.Exclusion;
import org.imha.casework.meeting.ending.Omission;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.model.Ward;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.MeetingAttended;
import org.imha.kernel.event.casework.MeetingExcluded;
import org.imha.kernel.event.casework.MeetingScheduled;
import org.imha.kernel.event.casework.MeetingType;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * A meeting at which the person wants support. It stands in the calendar until the advocate was there, was kept out, learnt
 * that it was held without them, or it was called off; or it is written down only when that is known.
 */
@Entity
public class Meeting extends VersionedEntity {

    /** The name of meetings in the access log. */
    static final String RESOURCE = "meeting";

    private UUID caseId;
    private String recordedBy;
    @Enumerated(EnumType.STRING)
    private MeetingType type;
    @Enumerated(EnumType.STRING)
    private MeetingStatus status;
    private Instant scheduledAt;
    private Instant endsAt;
    private String place;
    @Embedded
    private Ward ward;
    @Enumerated(EnumType.STRING)
    private MeetingRequester requestedBy;
    private String invitedBy;
    private String aims;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    @Embedded
    @EmbeddedColumnNaming("attendance_%s")
    private Attendance attendance;
    @Embedded
    @EmbeddedColumnNaming("omission_%s")
    private Omission omission;
    @Embedded
    @EmbeddedColumnNaming("exclusion_%s")
    private Exclusion exclusion;
    @Embedded
    @EmbeddedColumnNaming("cancellation_%s")
    private Cancellation cancellation;
    private String endedBy;
    private Instant endedAt;

    protected Meeting() {
    }

    private Meeting(UUID id, CaseFile file, RecordMeetingRequest told, Act act) {
        super(id, act.at());
        this.caseId = file.id();
        this.recordedBy = act.by();
        this.type = told.type();
        this.status = MeetingStatus.SCHEDULED;
        this.scheduledAt = told.scheduledAt();
        this.endsAt = told.endsAt();
        this.place = told.place();
        this.ward = Ward.of(told.hospitalOdsCode(), told.ward(), file);
        this.requestedBy = told.requestedBy();
        this.invitedBy = told.invitedBy();
        this.aims = told.aims();
        this.restriction = told.restriction();
        this.attendance = told.attendance();
        this.omission = told.omission();
        this.exclusion = told.exclusion();
        this.cancellation = told.cancellation();
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static Meeting record(UUID id, CaseFile file, RecordMeetingRequest told, Act act) {
        List<FieldError> errors = MeetingRule.brokenBy(told, file, act.at());
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        Meeting meeting = new Meeting(id, file, told, act);
        if (told.status() != MeetingStatus.SCHEDULED) {
            meeting.end(told.status(), act);
        }
        return meeting;
    }

    /** The fact that it is, as it stands; the misses and what is called off concern nobody else. */
    Optional<PublishedEvent> fact() {
        return switch (status) {
            case SCHEDULED -> Optional.of(new MeetingScheduled(caseId, id(), type, path()));
            case ATTENDED -> Optional.of(new MeetingAttended(caseId, id(), type, path()));
            case EXCLUDED -> Optional.of(new MeetingExcluded(caseId, id(), type, path()));
            case NOT_TOLD, CANCELLED -> Optional.empty();
        };
    }

    /** @throws ApiProblem also when the person did not ask for it, and can */
    void attend(AttendMeetingRequest told, CaseFile file, Act act) {
        end(MeetingStatus.ATTENDED, act);
        refuseBeforeItBegins(act);
        requestedBy = told.requestedBy() == null ? requestedBy : told.requestedBy();
        if (Instruction.isMissing(file, type, requestedBy, scheduledAt)) {
            throw ApiProblem.invalid("#/requestedBy", Instruction.CODE, Instruction.MESSAGE);
        }
        attendance = told.attendance();
    }

    void wasNotToldOf(Omission told, Act act) {
        end(MeetingStatus.NOT_TOLD, act);
        refuseBeforeItBegins(act);
        omission = told;
    }

    void closedToAdvocate(Exclusion told, Act act) {
        end(MeetingStatus.EXCLUDED, act);
        exclusion = told;
    }

    void cancel(Cancellation told, Act act) {
        end(MeetingStatus.CANCELLED, act);
        cancellation = told;
    }

    private void end(MeetingStatus how, Act act) {
        status = status.moveTo(how);
        endedBy = act.by();
        endedAt = act.at();
    }

    private void refuseBeforeItBegins(Act act) {
        if (scheduledAt.isAfter(act.at())) {
            throw new ApiProblem(CaseworkProblem.MEETING_NOT_BEGUN, "Say so when it has begun.");
        }
    }

    MeetingStatus status() {
        return status;
    }

    UUID caseId() {
        return caseId;
    }

    Instant scheduledAt() {
        return scheduledAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Of any part of it. */
    Restriction strictestRestriction() {
        return Restriction.strictest(restriction, attendance == null ? null : attendance.restriction(),
                omission == null ? null : omission.restriction(), exclusion == null ? null : exclusion.restriction(),
                cancellation == null ? null : cancellation.restriction());
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/meetings/" + id();
    }

    MeetingView view(List<Permission> actions) {
        return new MeetingView(id(), caseId, type, status, scheduledAt, endsAt, place, hospital(), wardName(), requestedBy,
                invitedBy, aims, restriction, attendance, omission, exclusion, cancellation, recordedBy, createdAt(), endedBy,
                endedAt,
                actions);
    }

    CalendarMeeting inCalendar() {
        return new CalendarMeeting(id(), caseId, type, status, scheduledAt, endsAt, place, hospital(), wardName());
    }

    private String hospital() {
        return ward == null ? null : ward.hospitalOdsCode();
    }

    private String wardName() {
        return ward == null ? null : ward.name();
    }
}
