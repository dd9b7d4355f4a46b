package org.imha.referral.notified.optout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.OptOuts;
import org.imha.referral.model.notified.PatientNotificationAccess;

/** Reads the opt-out register; what was shown to whom is on record before the answer leaves. */
@ApplicationScoped
class ReadOptOuts {

    private final OptOuts optOuts;
    private final PatientNotificationAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadOptOuts(OptOuts optOuts, PatientNotificationAccess access, AccessLog accessLog, Cursors cursors) {
        this.optOuts = optOuts;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    OptOut read(UUID id, Caller caller) {
        return access.findOptOut(id, caller, Access.Action.READ);
    }

    /** Newest first. */
    @Transactional
    Page<OptOut> list(Optional<OptOutStatus> status, PageRequest request, Caller caller) {
        String list = "opt-outs:" + status.map(Enum::name).orElse("");
        List<OptOut> found = optOuts.page(status, request.after(cursors, list), request.limit() + 1);
        Page<OptOut> page = request.page(found, OptOut::id, id -> cursors.after(id, list));
        shown(page.items(), caller);
        return page;
    }

    @Transactional
    Page<OptOut> search(OptOutSearch search, Caller caller) {
        List<OptOut> found = optOuts.of(search.nhsNumber());
        shown(found, caller);
        return new Page<>(found, null);
    }

    private void shown(List<OptOut> optOuts, Caller caller) {
        accessLog.permitted(caller,
                Access.list(PatientNotificationAccess.OPT_OUT, optOuts.stream().map(OptOut::id).toList()));
    }
}
