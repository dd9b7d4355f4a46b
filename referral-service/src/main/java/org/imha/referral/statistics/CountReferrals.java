package org.imha.referral.statistics;

import java.util.Arrays;
import java.util.List;
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
import org.imha.kernel.web.QueryPeriod;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.statistics.ReferralStatistics.Count;

/** Counts in the database, for managers and for the service that makes reports of it. */
@ApplicationScoped
class CountReferrals {

    private static final String RESOURCE = "referral-statistics";

    private final EntityManager entityManager;
    private final AccessLog accessLog;

    CountReferrals(EntityManager entityManager, AccessLog accessLog) {
        this.entityManager = entityManager;
        this.accessLog = accessLog;
    }

    /** @param hospitals beginnings of hospitals' codes; none: everywhere */
    @Transactional
    ReferralStatistics count(QueryPeriod period, List<String> hospitals, Caller caller) {
        if (!ReferralAccess.maySeeForm(caller)) {
            accessLog.refused(caller, Access.of(Action.READ, RESOURCE), "NOT_A_READING_SERVICE");
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, null);
        }
        // On one state of the database: each dimension must add up to the same total.
        entityManager.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").executeUpdate();
        List<Count> counts = Arrays.stream(Dimension.values()).flatMap(by -> count(by, period, hospitals)).toList();
        accessLog.permitted(caller, Access.of(Action.READ, RESOURCE));
        return new ReferralStatistics(period.from(), period.to(), total(counts), counts);
    }

    @SuppressWarnings("unchecked")
    private Stream<Count> count(Dimension by, QueryPeriod period, List<String> hospitals) {
        List<Object[]> rows = entityManager.createNativeQuery(by.sql()).setParameter("since", period.since())
                .setParameter("until", period.until()).setParameter("hospitals", String.join(",", hospitals)).getResultList();
        return by.counts(rows);
    }

    private static long total(List<Count> counts) {
        return counts.stream().filter(count -> count.dimension() == Dimension.SOURCE).mapToLong(Count::count).sum();
    }
}
