package org.imha.casework.model.advocate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.rules.conflict.Conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All declared conflicts. */
@ApplicationScoped
public class DeclaredConflicts implements PanacheRepositoryBase<DeclaredConflict, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    public Optional<DeclaredConflict> ofEntry(UUID entryId, UUID conflictId) {
        return find("entryId = ?1 AND id = ?2", entryId, conflictId).firstResultOptional();
    }

    public List<DeclaredConflict> newest(UUID entryId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("entryId = ?1 AND id < ?2", NEWEST_FIRST, entryId, after.get())
                : find("entryId", NEWEST_FIRST, entryId);
        return found.page(0, limit).list();
    }

    /** By entry. For how long what is over still counts is for the rules to say. */
    Map<UUID, List<Conflict>> of(List<UUID> entries) {
        return find("entryId IN ?1", entries).stream().collect(Collectors.groupingBy(DeclaredConflict::entryId,
                Collectors.mapping(DeclaredConflict::asRuled, Collectors.toList())));
    }
}
