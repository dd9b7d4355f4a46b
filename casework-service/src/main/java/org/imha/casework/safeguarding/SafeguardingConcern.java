package org.imha.casework.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.imha.casework.model.Act;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.event.casework.SafeguardingConcluded;
import org.imha.kernel.event.casework.SafeguardingDecided;
import org.imha.kernel.event.casework.SafeguardingRaised;
import org.imha.kernel.event.casework.SafeguardingReferred;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * A worry that somebody may come to harm. What was raised is never changed. The safeguarding lead decides whether it goes to
 * the local authority, says when it went, and in the end what came of it. Each step is announced where few read it, so that the
 * lead hears of the concern, and whoever raised it of what became of it.
 */
@Entity
public class SafeguardingConcern extends VersionedEntity {

    /** The name of concerns in the access log. */
    static final String RESOURCE = "safeguarding-concern";

    private UUID caseId;
    private String raisedBy;
    @Enumerated(EnumType.STRING)
    private ConcernStatus status;
    @Embedded
    private Concern concern;
    @Embedded
    @EmbeddedColumnNaming("decision_%s")
    private ConcernDecision decision;
    private String decidedBy;
    private Instant decidedAt;
    @Embedded
    private ConcernReferral referral;
    @Embedded
    private Conclusion conclusion;

    protected SafeguardingConcern() {
    }

    private SafeguardingConcern(UUID id, UUID caseId, Concern concern, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.raisedBy = act.by();
        this.status = ConcernStatus.RAISED;
        this.concern = concern;
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static SafeguardingConcern raise(UUID id, UUID caseId, Concern concern, Act act) {
        List<FieldError> errors = ConcernRule.brokenBy(concern);
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        return new SafeguardingConcern(id, caseId, concern, act);
    }

    /** The fact that it is. */
    SafeguardingRaised raised() {
        return new SafeguardingRaised(id(), caseId, path());
    }

    SafeguardingDecided decide(ConcernDecision told, Act act) {
        status = status.moveTo(told.refer() ? ConcernStatus.TO_REFER : ConcernStatus.NO_FURTHER_ACTION);
        decision = told;
        decidedBy = act.by();
        decidedAt = act.at();
        return new SafeguardingDecided(id(), caseId, raisedBy, path());
    }

    SafeguardingReferred refer(ConcernReferral told, Act act) {
        status = status.moveTo(ConcernStatus.REFERRED);
        demandDay("#/referredOn", told.referredOn(), day(createdAt()), act);
        referral = told;
        return new SafeguardingReferred(id(), caseId, raisedBy, path());
    }

    SafeguardingConcluded conclude(Conclusion told, Act act) {
        status = status.moveTo(ConcernStatus.CONCLUDED);
        demandDay("#/concludedOn", told.concludedOn(), referral == null ? day(createdAt()) : referral.referredOn(), act);
        conclusion = told;
        return new SafeguardingConcluded(id(), caseId, raisedBy, path());
    }

    private static void demandDay(String pointer, LocalDate told, LocalDate notBefore, Act act) {
        if (told.isBefore(notBefore)) {
            throw ApiProblem.invalid(pointer, "BEFORE_LAST_STEP", "Give a day that is not before the step it follows.");
        }
        if (told.isAfter(day(act.at()))) {
            throw ApiProblem.invalid(pointer, "IN_THE_FUTURE", "Record it when the day has come.");
        }
    }

    private static LocalDate day(Instant at) {
        return LondonTime.dayOf(at);
    }

    boolean wasRaisedBy(Caller caller) {
        return raisedBy.equals(caller.id());
    }

    ConcernStatus status() {
        return status;
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/safeguarding-concerns/" + id();
    }

    ConcernView view(Caller caller) {
        return new ConcernView(id(), caseId, raisedBy, createdAt(), status, concern, decision, decidedBy, decidedAt, referral,
                conclusion, ConcernAction.all(this, caller));
    }

    ConcernsInPersonFile.Content content() {
        return new ConcernsInPersonFile.Content(raisedBy, createdAt(), status, concern, decision, referral, conclusion);
    }
}
