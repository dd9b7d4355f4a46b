package org.imha.referral.lifecycle;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.NamedAdvocate;
import org.imha.referral.model.Referrals;

/**
 * Casework gave the case to an advocate: the referrer may read that the person has one, and who it is. While casework is
 * away the fact waits. Whoever has the case by the time it is asked is named, so a fact that comes late does no harm.
 */
@ApplicationScoped
public class CaseAllocatedHandler implements EventHandler {

    /** Nobody asks here: casework's fact causes the change. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final Referrals referrals;
    private final CaseAdvocateReader cases;
    private final AccessLog accessLog;

    CaseAllocatedHandler(Referrals referrals, @RestClient CaseAdvocateReader cases, AccessLog accessLog) {
        this.referrals = referrals;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_ALLOCATED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseAllocated allocated = event.as(CaseAllocated.class);
        referrals.findById(allocated.referralId()).caseAllocated(advocateOf(allocated.caseId()));
        accessLog.permitted(CASEWORK, Access.of(Access.Action.CHANGE, "referral", allocated.referralId()));
    }

    /** Empty when nobody has the case any more: the fact of that follows. */
    private Optional<NamedAdvocate> advocateOf(UUID caseId) {
        try {
            return Optional.of(cases.read(caseId));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
