package org.imha.casework.model.advocate;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.imha.casework.rules.allocation.Specialism;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The register. */
@ApplicationScoped
public class Advocates implements PanacheRepositoryBase<Advocate, UUID> {

    private static final String WORKS = "(activeFrom <= :today AND (activeUntil IS NULL OR activeUntil >= :today))";
    private static final Map<String, String> CONDITIONS = Map.of(
            "area", "array_contains(areas, :area)",
            "language", "array_contains(languages, :language)",
            "specialism", "array_contains(specialisms, :specialism)",
            "expiresBy", "firstExpiryOn <= :expiresBy",
            "after", "id < :after");

    /**
     * Which entries are wanted; what is empty does not matter.
     *
     * @param area a hospital's ODS code or an area, as the entry has it
     * @param active whether they work for us on the day
     * @param expiresBy something of theirs counts until this day or an earlier one
     */
    public record Wanted(Optional<String> area, Optional<String> language, Optional<Specialism> specialism,
            Optional<Boolean> active, Optional<LocalDate> expiresBy) {
    }

    public Optional<Advocate> named(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    /** Empty for whoever is not on the register, has not begun or has left. */
    public Optional<Advocate> working(String userName, LocalDate today) {
        return find("userName = :userName AND " + WORKS, Map.of("userName", userName, "today", today)).firstResultOptional();
    }

    /** Holds the entry until the transaction ends. */
    public Optional<Advocate> holdStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, by user name. */
    public Optional<Advocate> holdStill(String userName) {
        return find("userName", userName).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those who have not left by that day. */
    public List<Advocate> stillHere(LocalDate today) {
        return list("activeUntil IS NULL OR activeUntil >= ?1", today);
    }

    /** Those of whom something counts until this day or an earlier one, and who have not left. */
    public List<UUID> expiringBy(LocalDate day, LocalDate today) {
        return getEntityManager().createQuery("""
                SELECT id FROM Advocate WHERE firstExpiryOn <= :day AND (activeUntil IS NULL OR activeUntil >= :today)
                ORDER BY id""", UUID.class).setParameter("day", day).setParameter("today", today).getResultList();
    }

    /** Newest first. */
    public List<Advocate> newest(Wanted wanted, LocalDate today, Optional<UUID> after, int limit) {
        Map<String, Object> given = new HashMap<>();
        wanted.area().ifPresent(area -> given.put("area", area));
        wanted.language().ifPresent(language -> given.put("language", Advocate.primary(language)));
        wanted.specialism().ifPresent(specialism -> given.put("specialism", specialism.name()));
        wanted.expiresBy().ifPresent(day -> given.put("expiresBy", day));
        after.ifPresent(id -> given.put("after", id));
        String where = given.keySet().stream().map(name -> " AND " + CONDITIONS.get(name)).collect(joining());
        String activity = wanted.active().map(active -> active ? " AND " + WORKS : " AND NOT " + WORKS).orElse("");
        wanted.active().ifPresent(active -> given.put("today", today));
        return find("1 = 1" + where + activity, Sort.descending("id"), given).page(0, limit).list();
    }
}
