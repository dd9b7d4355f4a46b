package org.imha.records.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;
import org.imha.records.model.GrantScope;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.Grants;
import org.imha.records.model.LawfulBasis;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange;

/** On what basis an advocate could see which records of the person, and until when. */
@ApplicationScoped
class GrantsInPersonFile implements PersonFileSource {

    private final Grants grants;

    GrantsInPersonFile(Grants grants) {
        this.grants = grants;
    }

    private record Content(String advocateId, GrantStatus status, Instant startedAt, Instant expiresAt, GrantScope scope,
            LawfulBasis basis, List<StatusChange> history) {

        static Content of(RecordsAccessGrant grant) {
            return new Content(grant.advocateId(), grant.status(), grant.createdAt(), grant.expiresAt(), grant.scope(),
                    grant.basis(), grant.history());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return RecordsAccessGrant.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return grants.oldestOfReferral(referralId, after, limit).stream().map(grant -> new PersonFileItem(kind(), grant.id(),
                grant.createdAt(), restriction(grant), Content.of(grant))).toList();
    }

    /** That there is material which the person must not see would tell them as much as the material. */
    private static Restriction restriction(RecordsAccessGrant grant) {
        return Boolean.TRUE.equals(grant.scope().withheldMaterialRequested()) ? Restriction.SERIOUS_HARM : Restriction.NONE;
    }
}
