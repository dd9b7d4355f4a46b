package org.imha.referral.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.statistics.ReferralStatistics.Count;
import org.imha.referral.statistics.ReferralStatistics.WithoutCase;

/** Counts in the database, for managers and for the service that makes reports of it. */
@ApplicationScoped
class CountReferrals {

    private static final String RESOURCE = "referral-statistics";

    private final EntityManager entityManager;
    private final ReferralRows rows;
    private final CountUptake uptake;
    private final AccessLog accessLog;

    CountReferrals(EntityManager entityManager, ReferralRows rows, CountUptake uptake, AccessLog accessLog) {
        this.entityManager = entityManager;
        this.rows = rows;
        this.uptake = uptake;
        this.accessLog = accessLog;
    }

    @Transactional
    ReferralStatistics count(Asked asked, Caller caller) {
        if (!ReferralAccess.maySeeForm(caller)) {
            accessLog.refused(caller, Access.of(Action.READ, RESOURCE), "NOT_A_READING_SERVICE");
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, null);
        }
        // On one state of the database: each dimension must add up to the same total.
        entityManager.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").executeUpdate();
        Map<Dimension, List<Object[]>> received = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.values()).forEach(by -> received.put(by, rows.received(by, asked)));
        List<Count> counts = received.entrySet().stream().flatMap(by -> by.getKey().counts(by.getValue())).toList();
        List<WithoutCase> withoutCase = rows.withoutCase(asked).stream().map(CountReferrals::withoutCase).toList();
        accessLog.permitted(caller, Access.of(Action.READ, RESOURCE));
        return new ReferralStatistics(asked.period().from(), asked.period().to(), total(counts), counts, withoutCase,
                uptake.count(asked, received));
    }

    private static WithoutCase withoutCase(Object[] row) {
        return new WithoutCase((String) row[0], LocalDate.parse((String) row[1]),
                row[2] == null ? null : LocalDate.parse((String) row[2]),
                row[3] == null ? null : ReferralStatus.valueOf((String) row[3]), ((Number) row[4]).longValue());
    }

    private static long total(List<Count> counts) {
        return counts.stream().filter(count -> count.dimension() == Dimension.SOURCE).mapToLong(Count::count).sum();
    }
}
