package org.imha.casework.model.advocate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.rules.allocation.AdvocateFacts.Absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All absences. */
@ApplicationScoped
public class AdvocateAbsences implements PanacheRepositoryBase<AdvocateAbsence, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    public Optional<AdvocateAbsence> ofEntry(UUID entryId, UUID absenceId) {
        return find("entryId = ?1 AND id = ?2", entryId, absenceId).firstResultOptional();
    }

    public List<AdvocateAbsence> newest(UUID entryId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("entryId = ?1 AND id < ?2", NEWEST_FIRST, entryId, after.get())
                : find("entryId", NEWEST_FIRST, entryId);
        return found.page(0, limit).list();
    }

    /** By entry, those that are not over. */
    Map<UUID, List<Absence>> notOver(List<UUID> entries, LocalDate today) {
        return find("entryId IN ?1 AND (lastDay IS NULL OR lastDay >= ?2)", entries, today).stream().collect(Collectors
                .groupingBy(AdvocateAbsence::entryId, Collectors.mapping(AdvocateAbsence::days, Collectors.toList())));
    }
}
