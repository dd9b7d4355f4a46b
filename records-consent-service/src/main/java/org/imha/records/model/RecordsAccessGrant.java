package org.imha.records.model;

import java.time.Instant;
import java.util.ArrayList;
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
import org.imha.kernel.event.records.RecordsGrantCreated;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.records.RecordsGrantWithdrawn;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * The lawful basis on which one advocate may see records for one case.
 * <p>
 * It begins when the patient consents or the record holder decides (s.130B(4)), not when that is written down, and lasts
 * 28 days at most. It ends early when the basis is withdrawn, and when the case closes, goes to another advocate, or the
 * person stops qualifying. Whatever ended does not come back: seeing records again takes a fresh consent or decision.
 */
@Entity
public class RecordsAccessGrant extends VersionedEntity {

    /** The name of grants in the access log. */
    public static final String RESOURCE = "records-grant";

    private UUID caseId;
    private String advocateId;
    @Enumerated(EnumType.STRING)
    private GrantRoute route;
    @Embedded
    private Consent consent;
    @Embedded
    private RecordHolderDecision recordHolderDecision;
    @Embedded
    private GrantScope scope;
    private Instant startsAt;
    private Instant expiresAt;
    @Enumerated(EnumType.STRING)
    private GrantStatus status;
    @Embedded
    @EmbeddedColumnNaming("withdrawal_%s")
    private Withdrawal withdrawal;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "grant_change", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "position")
    private List<GrantChange> history = new ArrayList<>();

    protected RecordsAccessGrant() {
    }

    private RecordsAccessGrant(UUID id, GrantTerms terms, Act act) {
        super(id, act.at());
        this.caseId = terms.caseId();
        this.advocateId = act.by();
        this.route = terms.route();
        this.consent = terms.consent();
        this.recordHolderDecision = terms.recordHolderDecision();
        this.scope = terms.scope();
        this.startsAt = terms.basisGivenAt();
        this.expiresAt = terms.end();
        this.status = GrantStatus.ACTIVE;
    }

    /**
     * @param act of the advocate for whom it is
     * @throws ApiProblem with every rule that the terms break
     */
    public static RecordsAccessGrant give(UUID id, GrantTerms terms, Act act) {
        List<FieldError> errors = GrantRule.brokenBy(terms, act.at());
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        RecordsAccessGrant given = new RecordsAccessGrant(id, terms, act);
        given.history.add(new GrantChange(null, GrantStatus.ACTIVE, act.by(), act.at(), null));
        return given;
    }

    /** The fact that its beginning is. */
    public RecordsGrantCreated created() {
        return new RecordsGrantCreated(id(), caseId, path());
    }

    /** The first word counts; it is kept even when access had ended already. @return the fact, when access ends by it */
    public Optional<RecordsGrantWithdrawn> withdraw(Withdrawal taken, Act act) {
        if (withdrawal == null) {
            withdrawal = taken;
        }
        if (status != GrantStatus.ACTIVE) {
            return Optional.empty();
        }
        move(GrantStatus.WITHDRAWN, act, taken.withdrawnBy().name());
        return Optional.of(new RecordsGrantWithdrawn(id(), caseId, path()));
    }

    public RecordsGrantSuspended suspend(DenyReason why, Act act) {
        move(GrantStatus.SUSPENDED, act, why.name());
        return new RecordsGrantSuspended(id(), caseId, path());
    }

    public RecordsGrantExpired expire(Act act) {
        move(GrantStatus.EXPIRED, act, null);
        return new RecordsGrantExpired(id(), caseId, path());
    }

    private void move(GrantStatus next, Act act, String reason) {
        history.add(new GrantChange(status, status.moveTo(next), act.by(), act.at(), reason));
        status = next;
    }

    /** Empty while it is in force. Goes by the clock: nobody waits for the sweep. */
    public Optional<DenyReason> refusalAt(Instant now) {
        return switch (status) {
            case WITHDRAWN -> Optional.of(DenyReason.GRANT_WITHDRAWN);
            case SUSPENDED -> Optional.of(withdrawal == null ? DenyReason.GRANT_SUSPENDED : DenyReason.GRANT_WITHDRAWN);
            case EXPIRED -> Optional.of(withdrawal == null ? DenyReason.GRANT_EXPIRED : DenyReason.GRANT_WITHDRAWN);
            case ACTIVE -> now.isBefore(expiresAt) ? Optional.empty() : Optional.of(DenyReason.GRANT_EXPIRED);
        };
    }

    public boolean isFor(String userName) {
        return advocateId.equals(userName);
    }

    public UUID caseId() {
        return caseId;
    }

    public String advocateId() {
        return advocateId;
    }

    public GrantRoute route() {
        return route;
    }

    public GrantScope scope() {
        return scope;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public GrantStatus status() {
        return status;
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** Where it can be read. */
    public String path() {
        return "/v1/records-grants/" + id();
    }

    /** As this caller sees it; who may see it at all is decided before. */
    public GrantView viewFor(Caller caller) {
        return new GrantView(id(), caseId, advocateId, route, consent, recordHolderDecision, scope, startsAt, expiresAt, status,
                withdrawal, createdAt(), List.copyOf(history), GrantAction.all(this, caller));
    }
}
