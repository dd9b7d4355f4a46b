package org.imha.records.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.event.records.RecordsGrantCreated;
import org.imha.kernel.event.records.RecordsGrantExpired;
import org.imha.kernel.event.records.RecordsGrantSuspended;
import org.imha.kernel.event.records.RecordsGrantWithdrawn;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.records.model.StatusChange.Act;

/**
 * Leave for one advocate to see certain records of one person.
 * <p>
 * It begins when it is recorded, on one of the two lawful bases, and ends in one of three ways: it is withdrawn, what it
 * hangs on changes (the case, the advocate, the eligibility) and it is suspended, or its time is over. It never extends
 * and never comes back; fresh consent, given after what the ended one rested on, makes a new one.
 */
@Entity
public class RecordsAccessGrant extends VersionedEntity {

    /** The name of grants in the access log. */
    public static final String RESOURCE = "records-grant";

    private UUID caseId;
    private String advocateId;
    @Enumerated(EnumType.STRING)
    private GrantStatus status;
    @JdbcTypeCode(SqlTypes.JSON)
    private LawfulBasis basis;
    @JdbcTypeCode(SqlTypes.JSON)
    private GrantScope scope;
    private Instant expiresAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "grant_status_change", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderColumn(name = "position")
    private List<StatusChange> history = new ArrayList<>();

    protected RecordsAccessGrant() {
    }

    private RecordsAccessGrant(UUID id, Terms terms, Act act) {
        super(id, act.at());
        this.caseId = terms.caseId();
        this.advocateId = terms.advocateId();
        this.basis = terms.basis();
        this.scope = terms.scope();
        this.expiresAt = terms.expiresAt();
        this.status = GrantStatus.ACTIVE;
        this.history.add(new StatusChange(null, status, act.by(), act.at(), act.reason(), act.note()));
    }

    public static RecordsAccessGrant create(UUID id, Terms terms, Act act) {
        return new RecordsAccessGrant(id, terms, act);
    }

    /** What is granted, on what basis, to whom, until when. */
    public record Terms(UUID caseId, String advocateId, LawfulBasis basis, GrantScope scope, Instant expiresAt) {
    }

    public RecordsGrantCreated created() {
        return new RecordsGrantCreated(id(), caseId, advocateId, detailUrl());
    }

    public RecordsGrantWithdrawn withdraw(Act act) {
        move(GrantStatus.WITHDRAWN, act);
        return new RecordsGrantWithdrawn(id(), caseId, advocateId, detailUrl());
    }

    public RecordsGrantSuspended suspend(Act act) {
        move(GrantStatus.SUSPENDED, act);
        return new RecordsGrantSuspended(id(), caseId, advocateId, detailUrl());
    }

    public RecordsGrantExpired expire(Act act) {
        move(GrantStatus.EXPIRED, act);
        return new RecordsGrantExpired(id(), caseId, advocateId, detailUrl());
    }

    /** When and by whom its basis was taken back, if it was. */
    public Optional<StatusChange> withdrawal() {
        return history.stream().filter(change -> change.toStatus() == GrantStatus.WITHDRAWN).findFirst();
    }

    /** By the clock, whatever the sweep has done. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Nothing may be seen on it any more, for whatever reason. */
    public boolean hasEnded(Instant now) {
        return status != GrantStatus.ACTIVE || isOver(now);
    }

    public boolean isFor(String userName) {
        return advocateId.equals(userName);
    }

    private void move(GrantStatus next, Act act) {
        history.add(new StatusChange(status, status.moveTo(next), act.by(), act.at(), act.reason(), act.note()));
        status = next;
    }

    public String detailUrl() {
        return "/v1/records-grants/" + id();
    }

    public UUID caseId() {
        return caseId;
    }

    public String advocateId() {
        return advocateId;
    }

    public GrantStatus status() {
        return status;
    }

    public LawfulBasis basis() {
        return basis;
    }

    public GrantScope scope() {
        return scope;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }
}
