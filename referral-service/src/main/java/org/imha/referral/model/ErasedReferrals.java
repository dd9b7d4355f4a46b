package org.imha.referral.model;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All tombstones. */
@ApplicationScoped
public class ErasedReferrals implements PanacheRepositoryBase<ErasedReferral, UUID> {

    public boolean include(UUID referralId) {
        return findById(referralId) != null;
    }
}
