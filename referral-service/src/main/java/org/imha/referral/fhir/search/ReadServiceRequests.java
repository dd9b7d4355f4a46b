package org.imha.referral.fhir.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.referral.model.ReferralAccess;

/** Reads referrals for FHIR clients who may; what was shown to whom is on record before the answer leaves. */
@ApplicationScoped
public class ReadServiceRequests {

    private final FhirReferrals referrals;
    private final ReferralAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadServiceRequests(FhirReferrals referrals, ReferralAccess access, AccessLog accessLog, Cursors cursors) {
        this.referrals = referrals;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    public Shown read(UUID id, Caller caller) {
        return referrals.shown(access.find(id, caller, Access.Action.READ));
    }

    @Transactional
    public Found search(SearchQuery query, Caller caller) {
        Optional<UUID> after = query.cursor().map(cursor -> cursors.read(cursor, query.listName()));
        List<Shown> found = referrals.find(query.criteria(after), caller, after, query.count() + 1);
        boolean more = found.size() > query.count();
        List<Shown> page = more ? found.subList(0, query.count()) : found;
        record(page.stream().map(shown -> shown.referral().id()).toList(), caller);
        return new Found(page, query.self(),
                more ? Optional.of(query.next(cursors.after(page.getLast().referral().id(), query.listName())))
                        : Optional.empty());
    }

    /** What is shown again is on record like any other reading. */
    @Transactional
    public void record(List<UUID> shown, Caller caller) {
        accessLog.permitted(caller, Access.list("referral", shown));
    }

    /** One page. */
    public record Found(List<Shown> page, String self, Optional<String> next) {
    }
}
