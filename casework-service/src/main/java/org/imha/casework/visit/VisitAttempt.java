package org.imha.casework.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Ward;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.privacy.PrivacyReview;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.casework.visit.refusal.Escalation;
import org.imha.casework.visit.refusal.EscalationStep;
import org.imha.casework.visit.refusal.Resolution;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.casework.PrivacyDeparted;
import org.imha.kernel.event.casework.VisitAccessRefused;
import org.imha.kernel.event.casework.VisitRecorded;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * An attempt to visit. Recorded when it is over, and what happened is never changed. What stood in the way is followed up: a
 * refusal of access is taken up the ladder until it is resolved, a departure from privacy is looked at again. Both go on
 * after the case is closed, for the wrong was done all the same.
 */
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
    @Embedded
    private Ward ward;
    private Integer travelMinutes;
    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;
    @Enumerated(EnumType.STRING)
    private Privacy privacy;
    @Embedded
    @EmbeddedColumnNaming("departure_%s")
    private PrivacyDeparture privacyDeparture;
    @Embedded
    @EmbeddedColumnNaming("review_%s")
    private PrivacyReview privacyReview;
    @Embedded
    @EmbeddedColumnNaming("refusal_%s")
    private AccessRefusal accessRefusal;
    @Embedded
    @EmbeddedColumnNaming("resolution_%s")
    private Resolution resolution;
    private String note;
    @Enumerated(EnumType.STRING)
    private Restriction restriction;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "access_escalation", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<Escalation> escalations = new ArrayList<>();

    protected VisitAttempt() {
    }

    private VisitAttempt(UUID id, CaseFile file, RecordVisitRequest told, Act act) {
        super(id, act.at());
        this.caseId = file.id();
        this.advocateId = act.by();
        this.requestedBy = told.requestedBy();
        this.arrivedAt = told.arrivedAt();
        this.leftAt = told.leftAt();
        this.place = told.place();
        this.ward = Ward.of(told.hospitalOdsCode(), told.ward(), file);
        this.travelMinutes = told.travelMinutes();
        this.outcome = told.outcome();
        this.privacy = told.privacy();
        this.privacyDeparture = told.privacyDeparture();
        this.accessRefusal = told.accessRefusal();
        this.note = told.note();
        this.restriction = told.restriction();
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static VisitAttempt record(UUID id, CaseFile file, RecordVisitRequest told, Act act) {
        List<FieldError> errors = new ArrayList<>(VisitRule.brokenBy(told, act.at()));
        if (isBeforeReferral(told.arrivedAt(), file)) {
            errors.add(new FieldError("#/arrivedAt", "BEFORE_REFERRAL", "The referral was received on a later day."));
        }
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        VisitAttempt visit = new VisitAttempt(id, file, told, act);
        visit.beginLadder(act);
        return visit;
    }

    /** A mistyped year would stop every clock for good. On the day itself somebody may have been met before the referral. */
    private static boolean isBeforeReferral(Instant arrivedAt, CaseFile file) {
        Instant received = file.background().receivedAt();
        return received != null && LondonTime.dayOf(arrivedAt).isBefore(LondonTime.dayOf(received));
    }

    /** A step that was taken on the spot is the first of the ladder. */
    private void beginLadder(Act act) {
        if (accessRefusal != null && accessRefusal.escalatedTo() != null) {
            escalations.add(new Escalation(accessRefusal.escalatedTo(), day(), null, null, null, act.by(),
                    act.at()));
        }
    }

    /** @throws ApiProblem when there is no refusal, it is resolved, or the step does not follow the last one */
    void escalate(EscalateRequest told, Act act) {
        VisitAction.ESCALATE.demand(this);
        List<FieldError> errors = EscalationRule.brokenBy(told, this, act.at());
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        escalations.add(new Escalation(told.step(), told.takenOn(), told.takenTo(), told.note(),
                told.restriction(), act.by(), act.at()));
        accessRefusal = accessRefusal.takenUpTo(told.step());
    }

    void resolve(ResolveRefusalRequest told, Act act) {
        VisitAction.RESOLVE.demand(this);
        EscalationRule.demandDay("#/resolvedOn", told.resolvedOn(), lastStepOn(), act.at());
        int daysLost = (int) ChronoUnit.DAYS.between(day(), told.resolvedOn());
        resolution = new Resolution(told.how(), told.resolvedOn(), daysLost, told.note(), told.restriction(), act.by(),
                act.at());
    }

    void reviewPrivacy(ReviewPrivacyRequest told, Act act) {
        VisitAction.REVIEW_PRIVACY.demand(this);
        EscalationRule.demandDay("#/reviewedOn", told.reviewedOn(), day(), act.at());
        privacyReview = new PrivacyReview(told.result(), told.reviewedOn(), told.note(), told.restriction(), act.by(),
                act.at());
    }

    /** The facts that it is, what stood in the way included. */
    List<PublishedEvent> facts() {
        List<PublishedEvent> facts = new ArrayList<>(List.of(new VisitRecorded(caseId, id(), path())));
        if (accessRefusal != null) {
            facts.add(new VisitAccessRefused(caseId, id(), path()));
        }
        if (privacyDeparture != null) {
            facts.add(new PrivacyDeparted(caseId, id(), path()));
        }
        return facts;
    }

    boolean wasRefusedAccess() {
        return accessRefusal != null;
    }

    boolean isResolved() {
        return resolution != null;
    }

    boolean wasNotPrivate() {
        return privacyDeparture != null;
    }

    boolean isReviewed() {
        return privacyReview != null;
    }

    /** In London. */
    LocalDate day() {
        return VisitRule.londonDay(arrivedAt);
    }

    LocalDate lastStepOn() {
        return escalations.isEmpty() ? day() : escalations.getLast().takenOn();
    }

    Optional<EscalationStep> escalatedTo() {
        return escalations.stream().map(Escalation::step).max(Comparator.naturalOrder());
    }

    /** Of any part of it. */
    Restriction strictestRestriction() {
        Restriction ofSteps = Restriction
                .strictest(escalations.stream().map(Escalation::restriction).toArray(Restriction[]::new));
        return Restriction.strictest(restriction, ofSteps, resolution == null ? null : resolution.restriction(),
                privacyReview == null ? null : privacyReview.restriction());
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/visits/" + id();
    }

    VisitView view() {
        return new VisitView(id(), caseId, advocateId, requestedBy, arrivedAt, leftAt, place, hospital(), wardName(),
                travelMinutes, outcome, privacy, privacyDeparture, privacyReview, accessRefusal, List.copyOf(escalations),
                resolution, note, restriction, createdAt(), VisitAction.all(this));
    }

    RefusalView refusal() {
        return new RefusalView(id(), caseId, advocateId, hospital(), wardName(), arrivedAt, accessRefusal,
                List.copyOf(escalations), resolution, VisitAction.all(this));
    }

    DepartureView departure() {
        return new DepartureView(id(), caseId, advocateId, hospital(), wardName(), arrivedAt, privacy, privacyDeparture,
                privacyReview, VisitAction.all(this));
    }

    private String hospital() {
        return ward == null ? null : ward.hospitalOdsCode();
    }

    private String wardName() {
        return ward == null ? null : ward.name();
    }
}
