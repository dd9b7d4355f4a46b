package org.imha.referral.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.imha.kernel.persistence.VersionedEntity;

/**
 * One move of a referral: from where to where, when, by whom and why; or that it stayed where it is when another rule set
 * was to decide. Never changed.
 */
@Entity
@Table(name = "referral_status_change")
public class StatusChange {

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "referral_id")
    private Referral referral;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ReferralStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ReferralStatus to;
    private Instant at;
    private String by;
    private String why;

    protected StatusChange() {
    }

    StatusChange(Referral referral, ReferralStatus from, ReferralStatus to, Decision decision) {
        this.id = VersionedEntity.newId();
        this.referral = referral;
        this.from = from;
        this.to = to;
        this.at = decision.at();
        this.by = decision.by();
        this.why = decision.why();
    }

    public UUID id() {
        return id;
    }

    public ReferralStatus from() {
        return from;
    }

    public ReferralStatus to() {
        return to;
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

    /** Who decided something, when and why. */
    public record Decision(String by, Instant at, String why) {

        /** Why may be said in words about a person. */
        @Override
        public String toString() {
            return "Decision[" + at + "]";
        }
    }
}
