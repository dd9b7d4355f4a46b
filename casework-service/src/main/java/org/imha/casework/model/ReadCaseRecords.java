package org.imha.casework.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** The one way to read what is kept of a case: by those who may see the case, and on record before the answer leaves. */
@ApplicationScoped
public class ReadCaseRecords {

    private final CaseAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadCaseRecords(CaseAccess access, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    /** One part of a list, beginning after an id. */
    @FunctionalInterface
    public interface Part<T> {

        List<T> after(UUID caseId, Optional<UUID> after, int limit);
    }

    /**
     * @param resource the name of such records in the access log
     * @throws ApiProblem 404 when the case is not theirs, or has no such record
     */
    @Transactional
    public <T extends VersionedEntity> OfCase<T> one(String resource, UUID caseId, Caller caller, Supplier<Optional<T>> find) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        T found = find.get().orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, resource, found.id(), caseId));
        return new OfCase<>(found, file);
    }

    /** @param resource the name of such records in the access log */
    @Transactional
    public <T extends VersionedEntity> Page<OfCase<T>> list(String resource, UUID caseId, PageRequest request, Caller caller,
            Part<T> records) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        String list = resource + " " + caseId;
        List<T> found = records.after(caseId, request.after(cursors, list), request.limit() + 1);
        Page<T> page = request.page(found, VersionedEntity::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(resource, page.items().stream().map(VersionedEntity::id).toList()));
        return page.map(each -> new OfCase<>(each, file));
    }
}
