package org.imha.casework.mywork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.work.WorkItem;
import org.imha.casework.model.work.WorkSource;
import org.imha.casework.mywork.MyWorkView.Due;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;

import io.quarkus.arc.All;

/** Gathers what is before somebody: an advocate's own cases, everybody's for those who run the office. */
@ApplicationScoped
class ReadMyWork {

    private static final int DAYS_NEAR = 7;
    private static final int MOST = 50;
    private static final int WAITING_SHOWN = 10;

    private final List<WorkSource> sources;
    private final UnreadChanges unreadChanges;
    private final PeopleWaiting peopleWaiting;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadMyWork(@All List<WorkSource> sources, UnreadChanges unreadChanges, PeopleWaiting peopleWaiting, AccessLog accessLog,
            Clock clock) {
        this.sources = sources;
        this.unreadChanges = unreadChanges;
        this.peopleWaiting = peopleWaiting;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    MyWorkView read(Caller caller) {
        LocalDate today = LondonTime.dayOf(clock.instant());
        Optional<String> whose = CaseAccess.onlyAdvocate(caller);
        MyWorkView work = new MyWorkView(today, due(new WorkSource.Wanted(caller, whose, Optional.empty(), today, MOST)),
                due(new WorkSource.Wanted(caller, whose, Optional.of(today), today.plusDays(DAYS_NEAR), MOST)),
                caller.is(Role.ADVOCATE) ? unreadChanges.of(caller.id(), MOST) : List.of(),
                peopleWaiting.now(whose.isEmpty() ? WAITING_SHOWN : 0));
        accessLog.permitted(caller, Access.list(CaseFile.RESOURCE, shown(work)));
        return work;
    }

    private Due due(WorkSource.Wanted wanted) {
        Map<Boolean, List<WorkSource.Found>> found = sources.stream().collect(Collectors.partitioningBy(WorkSource::comesFirst,
                Collectors.mapping(source -> source.due(wanted), Collectors.toList())));
        return new Due(found.values().stream().flatMap(List::stream).mapToLong(WorkSource.Found::count).sum(),
                Stream.concat(items(found.get(true)),
                        items(found.get(false)).sorted(Comparator.comparing(WorkItem::dueOn))).limit(MOST).toList());
    }

    private static Stream<WorkItem> items(List<WorkSource.Found> found) {
        return found.stream().flatMap(each -> each.items().stream());
    }

    private static List<UUID> shown(MyWorkView work) {
        return Stream.of(work.dueToday().items().stream().map(WorkItem::caseId),
                work.near().items().stream().map(WorkItem::caseId), work.unread().stream().map(MyWorkView.Unread::caseId),
                work.waiting().first().stream().map(MyWorkView.WaitingPerson::caseId)).flatMap(ids -> ids).distinct().toList();
    }
}
