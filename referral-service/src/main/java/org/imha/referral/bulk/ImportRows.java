package org.imha.referral.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.bulk.list.SentRow;

/** The rows of all imports. */
@ApplicationScoped
class ImportRows {

    private final EntityManager entityManager;

    ImportRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(UUID importId, List<SentRow> batch) {
        entityManager.createNativeQuery("""
                INSERT INTO referral_import_row (import_id, row_number, own_id, content)
                SELECT :import, sent.number, sent.id, sent.content
                FROM unnest(CAST(:numbers AS integer[]), CAST(:ids AS uuid[]), CAST(:contents AS text[]))
                    AS sent (number, id, content)""")
                .setParameter("import", importId)
                .setParameter("numbers", batch.stream().map(SentRow::number).toArray(Integer[]::new))
                .setParameter("ids", batch.stream().map(row -> VersionedEntity.newId()).toArray(UUID[]::new))
                .setParameter("contents", batch.stream().map(SentRow::content).toArray(String[]::new))
                .executeUpdate();
    }

    /** The following ones without an outcome. */
    List<ImportRow> open(UUID importId, int limit) {
        return entityManager.createQuery("FROM ImportRow WHERE key.importId = :import AND outcome IS NULL ORDER BY key.number",
                ImportRow.class).setParameter("import", importId).setMaxResults(limit).getResultList();
    }

    /** Held until the transaction ends; empty when somebody else has given it an outcome. */
    Optional<ImportRow> holdOpen(ImportRow.Key key) {
        return entityManager.createQuery("FROM ImportRow WHERE key = :key AND outcome IS NULL", ImportRow.class)
                .setParameter("key", key).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Nothing more will happen to them. */
    void forgetOpen(UUID importId) {
        entityManager.createQuery("DELETE FROM ImportRow WHERE key.importId = :import AND outcome IS NULL")
                .setParameter("import", importId).executeUpdate();
    }

    /** How many have which outcome, for each of these imports. */
    Map<UUID, RowCounts> count(Collection<UUID> imports) {
        return entityManager.createQuery("""
                SELECT key.importId, outcome, count(*) FROM ImportRow WHERE key.importId IN :imports AND outcome IS NOT NULL
                GROUP BY key.importId, outcome""", OutcomeCount.class)
                .setParameter("imports", imports).getResultStream()
                .collect(Collectors.groupingBy(OutcomeCount::importId, Collectors.collectingAndThen(
                        Collectors.toMap(OutcomeCount::outcome, OutcomeCount::rows), RowCounts::of)));
    }

    /** Those that have an outcome, in the order of the file. */
    List<ImportRowView> page(UUID importId, Optional<RowOutcome> outcome, Optional<UUID> after, int limit) {
        return entityManager.createQuery("""
                SELECT row.key.number, row.outcome, row.referralId, referral.reference, row.errors
                FROM ImportRow row LEFT JOIN Referral referral ON referral.id = row.referralId
                WHERE row.key.importId = :import AND row.key.number > :after AND row.outcome IN :outcomes
                ORDER BY row.key.number""", ImportRowView.class)
                .setParameter("import", importId)
                .setParameter("after", after.map(ImportRowView::numberIn).orElse(0))
                .setParameter("outcomes", outcome.map(List::of).orElse(List.of(RowOutcome.values())))
                .setMaxResults(limit).getResultList();
    }

    /** A line of the count. */
    record OutcomeCount(UUID importId, RowOutcome outcome, long rows) {
    }
}
