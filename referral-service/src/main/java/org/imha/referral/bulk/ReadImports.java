package org.imha.referral.bulk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows imports to whose they are; who saw which is on record before the answer leaves. */
@ApplicationScoped
class ReadImports {

    private final ReferralImports imports;
    private final ImportRows rows;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadImports(ReferralImports imports, ImportRows rows, AccessLog accessLog, Cursors cursors) {
        this.imports = imports;
        this.rows = rows;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    ImportView one(UUID id, Caller caller) {
        ReferralImport list = find(id, caller);
        return views(List.of(list)).getFirst();
    }

    /** A trust lists its own; staff list all. Newest first. */
    @Transactional
    Page<ImportView> list(PageRequest request, Caller caller) {
        Optional<String> owner = Owner.seenBy(caller);
        String name = "referral-imports:" + owner.orElse("");
        List<ReferralImport> found = imports.page(owner, request.after(cursors, name), request.limit() + 1);
        Page<ReferralImport> page = request.page(found, ReferralImport::id, id -> cursors.after(id, name));
        accessLog.permitted(caller,
                Access.list(ReferralImport.RESOURCE, page.items().stream().map(ReferralImport::id).toList()));
        return new Page<>(views(page.items()), page.next());
    }

    /** What is shown names referrals, so it counts as seeing them. */
    @Transactional
    Page<ImportRowView> rows(UUID id, Optional<RowOutcome> outcome, PageRequest request, Caller caller) {
        find(id, caller);
        String name = "referral-import-rows:" + id + ":" + outcome.map(Enum::name).orElse("");
        List<ImportRowView> found = rows.page(id, outcome, request.after(cursors, name), request.limit() + 1);
        Page<ImportRowView> page = request.page(found, ImportRowView::place, last -> cursors.after(last, name));
        accessLog.permitted(caller, Access.list("referral",
                page.items().stream().map(ImportRowView::referralId).filter(Objects::nonNull).toList()));
        return page;
    }

    private List<ImportView> views(List<ReferralImport> shown) {
        Map<UUID, RowCounts> counts = rows.count(shown.stream().map(ReferralImport::id).toList());
        return shown.stream().map(list -> ImportView.of(list, counts.getOrDefault(list.id(), RowCounts.NONE))).toList();
    }

    private ReferralImport find(UUID id, Caller caller) {
        Access access = Access.of(Access.Action.READ, ReferralImport.RESOURCE, id);
        Optional<ReferralImport> found = imports.findByIdOptional(id);
        if (found.filter(list -> list.isSeenBy(caller)).isEmpty()) {
            accessLog.refused(caller, access, found.isEmpty() ? "NOT_FOUND" : "NOT_YOUR_ORGANISATION");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }
}
