package org.imha.referral.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.form.Equality;

/** Equality monitoring about the person of a referral, under the referral's id but apart from it: only for counting. */
@Entity
@Table(name = "equality_profile")
public class EqualityProfile extends VersionedEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    private Equality answers;

    protected EqualityProfile() {
    }

    public EqualityProfile(UUID referralId, Equality answers, Instant now) {
        super(referralId, now);
        this.answers = answers;
    }

    public void correct(Equality corrected) {
        answers = corrected;
    }

    public Equality answers() {
        return answers;
    }
}
