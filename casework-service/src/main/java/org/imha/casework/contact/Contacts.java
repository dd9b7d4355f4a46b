package org.imha.casework.contact;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Cursors.Place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All contacts. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("occurredAt", "id");
    private static final Map<String, String> CONDITIONS = Map.of(
            "caseId", "caseId = :caseId",
            "from", "occurredAt >= :from",
            "until", "occurredAt < :until",
            "with", "counterpart.kind = :with",
            "at", "(occurredAt < :at OR occurredAt = :at AND id < :after)");

    Optional<Contact> ofCase(UUID caseId, UUID contactId) {
        return find("caseId = ?1 AND id = ?2", caseId, contactId).firstResultOptional();
    }

    List<Contact> newest(UUID caseId, WantedContacts wanted, Optional<Place> after, int limit) {
        Map<String, Object> given = new HashMap<>(Map.of("caseId", caseId));
        wanted.from().ifPresent(from -> given.put("from", from));
        wanted.until().ifPresent(until -> given.put("until", until));
        wanted.with().ifPresent(with -> given.put("with", with));
        after.ifPresent(place -> given.put("at", place.at()));
        String where = given.keySet().stream().map(CONDITIONS::get).collect(joining(" AND "));
        after.ifPresent(place -> given.put("after", place.id()));
        return find(where, NEWEST_FIRST, given).page(0, limit).list();
    }

    /** The contact that says what this one should have said. */
    Optional<Contact> correctionOf(UUID contactId) {
        return find("corrects", contactId).firstResultOptional();
    }

    /** Of the case that the referral became. */
    List<Contact> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return oldestOfReferral("", referralId, after, limit);
    }

    /** Those with something in them that concerns somebody else. */
    List<Contact> oldestWithThirdParties(UUID referralId, Optional<UUID> after, int limit) {
        return oldestOfReferral(" AND thirdParty.text IS NOT NULL", referralId, after, limit);
    }

    /** Those with something in them that could do serious harm. */
    List<Contact> oldestWithSeriousHarm(UUID referralId, Optional<UUID> after, int limit) {
        return oldestOfReferral(" AND seriousHarm IS NOT NULL", referralId, after, limit);
    }

    private List<Contact> oldestOfReferral(String condition, UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2" + condition, Sort.ascending("id"),
                referralId, after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
