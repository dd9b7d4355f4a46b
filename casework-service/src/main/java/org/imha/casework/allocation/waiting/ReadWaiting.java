package org.imha.casework.allocation.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseFile;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the waiting list: to the office all of it, to an advocate who may take cases those that they may have. */
@ApplicationScoped
class ReadWaiting {

    private static final String LIST = "cases waiting";

    private final WaitingCases waiting;
    private final Takers takers;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    ReadWaiting(WaitingCases waiting, Takers takers, AccessLog accessLog, Cursors cursors, Clock clock) {
        this.waiting = waiting;
        this.takers = takers;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @throws ApiProblem 403 when the register does not let the advocate take cases */
    @Transactional
    Page<WaitingView> list(PageRequest request, Caller caller) {
        var mayHave = takers.mayHave(caller);
        List<CaseFile> found = waiting.page(request.after(cursors, LIST), request.limit() + 1);
        Page<CaseFile> page = request.page(found, CaseFile::id, id -> cursors.after(id, LIST));
        List<WaitingView> shown = positioned(page.items()).stream().filter(row -> mayHave.test(row.file()))
                .map(row -> ExplainPosition.of(row.file(), row.position(), today())).toList();
        accessLog.permitted(caller, Access.list(CaseFile.RESOURCE, shown.stream().map(WaitingView::id).toList()));
        return new Page<>(shown, page.next());
    }

    private record Row(CaseFile file, long position) {
    }

    private List<Row> positioned(List<CaseFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        UUID first = files.getFirst().id();
        long before = waiting.before(first);
        return IntStream.range(0, files.size()).mapToObj(i -> new Row(files.get(i), before + i + 1)).toList();
    }

    private LocalDate today() {
        return LondonTime.dayOf(clock.instant());
    }
}
