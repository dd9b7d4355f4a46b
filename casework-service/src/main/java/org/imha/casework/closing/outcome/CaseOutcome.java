package org.imha.casework.closing.outcome;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.model.Act;
import org.imha.casework.model.Issue;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;

/** What came of one issue of a case. Never changed. */
@Entity
public class CaseOutcome extends VersionedEntity {

    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;
    @Enumerated(EnumType.STRING)
    private Issue about;
    private String issue;
    private boolean achieved;
    @Embedded
    @EmbeddedColumnNaming("rating_%s")
    private PersonsRating rating;
    private String note;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;
    private String recordedBy;

    protected CaseOutcome() {
    }

    CaseOutcome(UUID id, UUID caseId, OutcomeTold told, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.kind = told.kind();
        this.about = told.about();
        this.issue = told.issue();
        this.achieved = told.achieved();
        this.rating = told.rating();
        this.note = told.note();
        this.restriction = told.restriction();
        this.recordedBy = act.by();
    }

    boolean isAbout(OutcomeTold told) {
        return new OutcomeTold(kind, about, issue, achieved, rating, note, restriction).isAbout(told);
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/outcomes/" + id();
    }

    OutcomeView view() {
        return new OutcomeView(id(), caseId, kind, about, issue, achieved, rating, note, restriction, recordedBy, createdAt());
    }
}
