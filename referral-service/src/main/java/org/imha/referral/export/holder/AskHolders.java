package org.imha.referral.export.holder;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.personfile.PersonFilePage;
import org.imha.kernel.personfile.PersonFilePage.Place;
import org.imha.kernel.personfile.PersonFileParts;
import org.imha.kernel.problem.SafeTrace;
import org.jboss.logging.Logger;

/**
 * Asks a service for the next page of what it holds. Whatever goes wrong is taken as "not now": a file that lacks a part
 * would be worse than one that is late.
 */
@ApplicationScoped
public class AskHolders {

    private static final Logger LOG = Logger.getLogger(AskHolders.class);
    private static final Caller SELF = Caller.service(Holder.REFERRAL.service());
    private static final int PAGE = 50;

    private final Map<Holder, Parts> holders;

    AskHolders(PersonFileParts own, @RestClient EligibilityParts eligibility, @RestClient CaseworkParts casework,
            @RestClient RecordsParts records, @RestClient NotificationParts notification) {
        this.holders = Map.of(
                Holder.REFERRAL, (referralId, kind, after, limit) -> own.page(referralId, Optional.ofNullable(kind),
                        Optional.ofNullable(after), limit, SELF),
                Holder.ELIGIBILITY, eligibility, Holder.CASEWORK, casework, Holder.RECORDS, records,
                Holder.NOTIFICATION, notification);
    }

    /** @return empty when nobody answers now */
    public Optional<PersonFilePage> page(Holder holder, UUID referralId, Place place) {
        try {
            return Optional.of(holders.get(holder).page(referralId, place.kind(), place.after(), PAGE));
        } catch (Exception away) { // HTTP clients throw checked exceptions undeclared, too.
            LOG.warnf("No part of %s from %s now: %s", referralId, holder.service(), SafeTrace.of(away));
            return Optional.empty();
        }
    }
}
