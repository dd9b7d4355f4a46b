package org.imha.referral.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.json.CompareDocuments;
import org.imha.referral.model.StatusChange.Decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All that was changed about referrals after they were sent. Whoever changes a form writes here, in the same transaction. */
@ApplicationScoped
public class ChangeLog implements PanacheRepositoryBase<ReferralChange, UUID> {

    private final CompareDocuments compareDocuments;

    ChangeLog(CompareDocuments compareDocuments) {
        this.compareDocuments = compareDocuments;
    }

    /**
     * @param before what the form said until now
     * @param untoldBecause why nobody is to be told; empty where those concerned are
     */
    public ReferralChange write(Referral changed, ReferralForm before, Decision decision, Optional<String> untoldBecause) {
        ReferralChange change = new ReferralChange(changed.id(), compareDocuments.compare(before, changed.form()), decision,
                untoldBecause);
        persist(change);
        return change;
    }

    /** Those that give this very reason, newest first. */
    public List<ReferralChange> because(UUID referralId, String why) {
        return list("referralId = ?1 AND why = ?2 ORDER BY id DESC", referralId, why);
    }

    /** Newest first. */
    public List<ReferralChange> page(UUID referralId, Optional<UUID> after, int limit) {
        Parameters values = Parameters.with("referral", referralId);
        after.ifPresent(id -> values.and("after", id));
        return find("referralId = :referral" + (after.isPresent() ? " AND id < :after" : "") + " ORDER BY id DESC", values)
                .page(0, limit).list();
    }
}
