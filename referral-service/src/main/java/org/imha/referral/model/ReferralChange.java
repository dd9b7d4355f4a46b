package org.imha.referral.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.json.Difference;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.StatusChange.Decision;

/**
 * One change of what a referral says, after it was sent: who, when, why, and every place with what stood there. Never changed.
 */
@Entity
@Table(name = "referral_change")
public class ReferralChange {

    @Id
    private UUID id;
    @Column(name = "referral_id")
    private UUID referralId;
    private Instant at;
    private String by;
    private String why;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> differences;
    @Column(name = "untold_because")
    private String untoldBecause;

    protected ReferralChange() {
    }

    ReferralChange(UUID referralId, List<Difference> differences, Decision decision, Optional<String> untoldBecause) {
        this.id = VersionedEntity.newId();
        this.referralId = referralId;
        this.at = decision.at();
        this.by = decision.by();
        this.why = decision.why();
        this.differences = differences;
        this.untoldBecause = untoldBecause.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String why() {
        return why;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** Why nobody was to be told; empty where those concerned were. */
    public Optional<String> untoldBecause() {
        return Optional.ofNullable(untoldBecause);
    }
}
