package org.imha.referral.fhir.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.imha.kernel.identity.Caller;
import org.imha.referral.fhir.mapping.BusinessIdentifier;
import org.imha.referral.fhir.mapping.Systems;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;

/** Referrals by what FHIR clients know of them. Whoever asks gets only what is theirs to see. */
@ApplicationScoped
public class FhirReferrals {

    /** As the referrer may see it ({@link Referral#statusForReferrer}): that the person declined is theirs to tell. */
    private static final String STATUS_FOR_REFERRER = """
            CASE WHEN r.status = 'DECLINED_BY_PATIENT' AND NOT r.declined_may_tell_referrer OR r.status = 'DUPLICATE'
            THEN 'CASE_CLOSED' ELSE r.status END""";

    private final EntityManager entityManager;

    FhirReferrals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Newest first. */
    public List<Shown> find(Criteria criteria, Caller caller, Optional<UUID> after, int limit) {
        if (criteria.fitsNobody()) {
            return List.of();
        }
        Statement sql = new Statement();
        boolean all = ReferralAccess.maySeeForm(caller);
        if (!all) {
            // A client without an organisation must not fall through to everybody's referrals.
            sql.and("r.referring_organisation = :?", caller.odsCode().orElse("no organisation"));
        }
        criteria.ids.forEach(id -> sql.and("r.id = :?", id));
        criteria.identifiers.forEach(anyOf -> sql.and("r.id IN (" + anyOf.stream().map(token -> named(token, sql))
                .collect(Collectors.joining(" UNION ")) + ")"));
        criteria.nhsNumber().ifPresent(number -> sql.and("r.match_nhs_number = :?", number));
        criteria.samePersonAs().ifPresent(id -> sql.and(
                "r.match_nhs_number = (SELECT p.match_nhs_number FROM referral p WHERE p.id = :?)", id));
        criteria.statuses.forEach(anyOf -> sql.and((all ? "r.status" : STATUS_FOR_REFERRER) + " IN (:?)",
                anyOf.stream().map(Enum::name).toList()));
        criteria.lastUpdated.forEach(bound -> sql.and("r.changed_at" + comparison(bound), bound.at()));
        criteria.authored.forEach(bound -> sql.and("r.created_at" + comparison(bound), bound.at()));
        after.ifPresent(id -> sql.and("r.id < :?", id));
        return shown(sql.query(entityManager, limit));
    }

    private static String comparison(Bound bound) {
        return bound.from() ? " >= :?" : " < :?";
    }

    private static String named(Token token, Statement sql) {
        List<String> ways = new ArrayList<>();
        String system = token.system().orElse(null);
        if (system == null || system.equals(Systems.REFERENCE)) {
            ways.add("SELECT n.id FROM referral n WHERE n.reference = " + sql.value(token.value()));
        }
        if (system == null || system.equals(Systems.URI)) {
            id(token.value()).ifPresent(id -> ways.add("SELECT CAST(" + sql.value(id) + " AS uuid)"));
        }
        ways.add("SELECT i.referral_id FROM referral_identifier i WHERE i.value = " + sql.value(token.value())
                + (system == null ? "" : " AND i.system = " + sql.value(system)));
        return String.join(" UNION ", ways);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.replaceFirst("^urn:uuid:", "")));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public Shown shown(Referral referral) {
        return shown(List.of(referral)).getFirst();
    }

    private List<Shown> shown(List<Referral> referrals) {
        if (referrals.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = referrals.stream().map(Referral::id).toList();
        Map<UUID, List<BusinessIdentifier>> identifiers = new HashMap<>();
        rows("SELECT referral_id, system, value FROM referral_identifier WHERE referral_id IN (:ids) ORDER BY system, value",
                ids)
                .forEach(row -> identifiers.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new BusinessIdentifier((String) row[1], (String) row[2])));
        return referrals.stream().map(referral -> new Shown(referral,
                identifiers.getOrDefault(referral.id(), List.of()))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<UUID> ids) {
        return entityManager.createNativeQuery(sql).setParameter("ids", ids).getResultList();
    }

    /** Remembers how the sender's own system names a referral. */
    public void name(UUID referral, List<BusinessIdentifier> identifiers) {
        identifiers.forEach(identifier -> entityManager
                .createNativeQuery("INSERT INTO referral_identifier (referral_id, system, value) VALUES (:id, :system, :value)")
                .setParameter("id", referral).setParameter("system", identifier.system())
                .setParameter("value", identifier.value()).executeUpdate());
    }

    /**
     * Lets nobody else create what goes by one of these names until the transaction ends, so that "create it unless it is
     * there" is decided by one after the other. Always in the same order, so that no two wait for each other.
     */
    public void lock(Set<String> names) {
        names.stream().sorted().forEach(name -> entityManager
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))").setParameter("name", name)
                .getSingleResult());
    }

    /** A condition with its values, put together bit by bit. */
    private static final class Statement {

        private final StringBuilder where = new StringBuilder("SELECT r.* FROM referral r WHERE true");
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition) {
            where.append(" AND ").append(condition);
        }

        void and(String condition, Object value) {
            and(condition.replace(":?", value(value)));
        }

        String value(Object value) {
            String name = "p" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        @SuppressWarnings("unchecked")
        List<Referral> query(EntityManager entityManager, int limit) {
            Query query = entityManager.createNativeQuery(where + " ORDER BY r.id DESC", Referral.class);
            values.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        }
    }
}
