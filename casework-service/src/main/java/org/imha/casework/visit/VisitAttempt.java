package org.imha.casework.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.model.Act;
import org.imha.kernel.event.casework.VisitRecorded;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** An attempt to visit. Recorded when it is over, and never changed. */
@Entity
public class VisitAttempt extends VersionedEntity {

    private UUID caseId;
    private String advocateId;
    @Embedded
    @EmbeddedColumnNaming("requester_%s")
    private VisitRequester requestedBy;
    private Instant arrivedAt;
    private Instant leftAt;
    private String place;
    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;
    @Enumerated(EnumType.STRING)
    private Privacy privacy;
    @Embedded
    @EmbeddedColumnNaming("departure_%s")
    private PrivacyDeparture privacyDeparture;
    @Embedded
    @EmbeddedColumnNaming("refusal_%s")
    private AccessRefusal accessRefusal;
    private String note;

    protected VisitAttempt() {
    }

    private VisitAttempt(UUID id, UUID caseId, RecordVisitRequest told, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.advocateId = act.by();
        this.requestedBy = told.requestedBy();
        this.arrivedAt = told.arrivedAt();
        this.leftAt = told.leftAt();
        this.place = told.place();
        this.outcome = told.outcome();
        this.privacy = told.privacy();
        this.privacyDeparture = told.privacyDeparture();
        this.accessRefusal = told.accessRefusal();
        this.note = told.note();
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static VisitAttempt record(UUID id, UUID caseId, RecordVisitRequest told, Act act) {
        List<FieldError> errors = VisitRule.brokenBy(told, act.at());
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        return new VisitAttempt(id, caseId, told, act);
    }

    /** The fact that it is. */
    VisitRecorded recorded() {
        return new VisitRecorded(caseId, id(), path());
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/visits/" + id();
    }

    VisitView view() {
        return new VisitView(id(), caseId, advocateId, requestedBy, arrivedAt, leftAt, place, outcome, privacy,
                privacyDeparture, accessRefusal, note, createdAt());
    }
}
