package org.imha.referral.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The tombstone of a referral: that there was one, and why it is gone. Nothing about anybody. Never changed. */
@Entity
@Table(name = "erased_referral")
public class ErasedReferral {

    @Id
    private UUID referralId;
    @Enumerated(EnumType.STRING)
    private RetentionClass retentionClass;
    @Enumerated(EnumType.STRING)
    private ErasureReason reason;
    private Instant erasedAt;

    protected ErasedReferral() {
    }

    public ErasedReferral(Referral referral, ErasureReason reason, Instant erasedAt) {
        this.referralId = referral.id();
        this.retentionClass = RetentionClass.of(referral);
        this.reason = reason;
        this.erasedAt = erasedAt;
    }

    public UUID referralId() {
        return referralId;
    }

    public RetentionClass retentionClass() {
        return retentionClass;
    }

    public ErasureReason reason() {
        return reason;
    }

    public Instant erasedAt() {
        return erasedAt;
    }
}
