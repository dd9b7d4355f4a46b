package org.imha.referral.model.notified;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.StatusChange.Decision;

/** One attempt to interview a notified patient, and what came of it. Never changed. */
@Entity
@Table(name = "patient_interview")
public class PatientInterview {

    @Id
    private UUID id;
    private UUID notificationId;
    private Instant at;
    private Instant recordedAt;
    private String recordedBy;
    @Enumerated(EnumType.STRING)
    private InterviewOutcome outcome;
    @JdbcTypeCode(SqlTypes.JSON)
    private Interview facts;
    @JdbcTypeCode(SqlTypes.JSON)
    private InterviewAttempt attempt;

    protected PatientInterview() {
    }

    private PatientInterview(UUID notificationId, InterviewOutcome outcome, Decision decision) {
        this.id = VersionedEntity.newId();
        this.notificationId = notificationId;
        this.outcome = outcome;
        this.recordedAt = decision.at();
        this.recordedBy = decision.by();
    }

    public static PatientInterview done(UUID notificationId, Interview facts, Decision decision) {
        PatientInterview interview = new PatientInterview(notificationId, facts.outcome(), decision);
        interview.at = facts.interviewedAt();
        interview.facts = facts;
        return interview;
    }

    public static PatientInterview notPossible(UUID notificationId, InterviewAttempt attempt, Decision decision) {
        PatientInterview interview = new PatientInterview(notificationId, InterviewOutcome.NOT_POSSIBLE, decision);
        interview.at = attempt.attemptedAt();
        interview.attempt = attempt;
        return interview;
    }

    public Instant at() {
        return at;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public InterviewOutcome outcome() {
        return outcome;
    }

    /** Null where the interview was not possible. */
    public Interview facts() {
        return facts;
    }

    /** Null where there was an interview. */
    public InterviewAttempt attempt() {
        return attempt;
    }
}
