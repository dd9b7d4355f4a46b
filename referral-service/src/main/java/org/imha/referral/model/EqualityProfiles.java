package org.imha.referral.model;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All equality monitoring. */
@ApplicationScoped
public class EqualityProfiles implements PanacheRepositoryBase<EqualityProfile, UUID> {
}
