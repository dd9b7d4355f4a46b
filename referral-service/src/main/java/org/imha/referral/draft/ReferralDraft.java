package org.imha.referral.draft;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.ReferralForm;

/**
 * A form that is not finished. It belongs to the person or the machine that made it, acting for the same organisation, and
 * to nobody else. Each change lets it live for another while.
 */
@Entity
@Table(name = "referral_draft")
public class ReferralDraft extends VersionedEntity {

    /** The name of drafts in the access log. */
    static final String RESOURCE = "referral-draft";

    @Column(name = "made_by")
    private String madeBy;
    private String organisation;
    @JdbcTypeCode(SqlTypes.JSON)
    private ReferralForm form;
    @Column(name = "expires_at")
    private Instant expiresAt;
    /** Fixed by {@link ReferralDrafts#promise}. */
    @Column(name = "referral_id")
    private UUID referralId;

    protected ReferralDraft() {
    }

    ReferralDraft(UUID id, ReferralForm form, Maker maker, Life life) {
        super(id, life.now());
        this.madeBy = maker.id();
        this.organisation = maker.organisation();
        this.form = form;
        this.expiresAt = life.end();
    }

    /** Whose it is: the organisation is null for somebody who acts for none. */
    record Maker(String id, String organisation) {

        static Maker of(Caller caller) {
            return new Maker(caller.id(), caller.odsCode().orElse(null));
        }
    }

    /** From now until when. */
    record Life(Instant now, Instant end) {
    }

    /** What was promised to an attempt to submit the form as it was holds no longer. */
    void change(ReferralForm changed, Life life) {
        form = changed;
        expiresAt = life.end();
        referralId = null;
    }

    boolean isOf(Maker maker) {
        return maker.equals(new Maker(madeBy, organisation));
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    ReferralForm form() {
        return form;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String detailUrl() {
        return "/v1/referral-drafts/" + id();
    }
}
