package org.imha.casework.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.model.Act;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** One word about the service in a case. Never changed. */
@Entity
@Table(name = "case_feedback")
public class Feedback extends VersionedEntity {

    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;
    @Enumerated(EnumType.STRING)
    private SaidBy saidBy;
    private LocalDate receivedOn;
    @Embedded
    @EmbeddedColumnNaming("rating_%s")
    private SurveyRatings ratings;
    private String words;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    private String recordedBy;

    protected Feedback() {
    }

    private Feedback(UUID id, UUID caseId, RecordFeedbackRequest told, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.kind = told.kind();
        this.saidBy = told.saidBy();
        this.receivedOn = told.receivedOn();
        this.ratings = told.ratings();
        this.words = told.words();
        this.restriction = told.restriction();
        this.recordedBy = act.by();
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static Feedback record(UUID id, UUID caseId, RecordFeedbackRequest told, Act act) {
        List<FieldError> errors = FeedbackRule.brokenBy(told, LondonTime.dayOf(act.at()));
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        return new Feedback(id, caseId, told, act);
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/feedback/" + id();
    }

    FeedbackView view() {
        return new FeedbackView(id(), caseId, kind, saidBy, receivedOn, ratings, words, restriction, recordedBy, createdAt());
    }
}
