package org.imha.casework.report;

import static java.util.Comparator.comparing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

import io.quarkus.arc.All;

/** Counts every section on one state of the database, so that what belongs together adds up; and puts it on record. */
@ApplicationScoped
class CountReport {

    private final List<ReportSection> sections;
    private final EntityManager entityManager;
    private final AccessLog accessLog;

    CountReport(@All List<ReportSection> sections, EntityManager entityManager, AccessLog accessLog) {
        this.sections = sections;
        this.entityManager = entityManager;
        this.accessLog = accessLog;
    }

    @Transactional
    QuarterlyReport count(ReportRequest request, ReportScope scope, Caller caller) {
        // Nothing is written until all is counted: what was read need not be compared before each question.
        entityManager.setFlushMode(FlushModeType.COMMIT);
        entityManager.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").executeUpdate();
        List<Section> counted = sections.stream().map(section -> section.count(scope)).sorted(comparing(Section::name))
                .toList();
        accessLog.permitted(caller, Access.of(Action.READ, request.resource()));
        return QuarterlyReport.of(request, scope, new Showing(counted, request.exact()));
    }
}
