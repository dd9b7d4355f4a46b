package org.imha.referral.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.ReferralAccess;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where referrals are found. */
@Path("/v1/referrals")
@RunOnVirtualThread
@Tag(name = "Referrals")
public class WorklistResource {

    private final SearchReferrals searchReferrals;
    private final ListReferrals listReferrals;
    private final ReadFilter readFilter;
    private final CurrentCaller currentCaller;

    WorklistResource(SearchReferrals searchReferrals, ListReferrals listReferrals, ReadFilter readFilter,
            CurrentCaller currentCaller) {
        this.searchReferrals = searchReferrals;
        this.listReferrals = listReferrals;
        this.readFilter = readFilter;
        this.currentCaller = currentCaller;
    }

    @GET
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listReferrals", summary = "A trust's own referrals, newest first; for staff the worklist", description = """
            Staff get what is open, the nearest date first and the oldest first among equals. Only they may filter by anything
            but one status. Names and NHS numbers are looked for with POST /v1/referrals/searches, so that no address carries
            them.""")
    @APIResponse(responseCode = "200", description = "A page of referrals")
    @APIResponse(responseCode = "400", description = "A parameter is not valid, or the cursor is of another list")
    public Page<WorklistItem> list(@BeanParam PageRequest page, @BeanParam SearchParameters parameters) {
        Caller caller = currentCaller.get();
        return ReferralAccess.isStaff(caller) ? searchReferrals.search(readFilter.of(parameters), page, caller)
                : listReferrals.own(readFilter.ofTrust(parameters), page, caller);
    }

    @POST
    @Path("/searches")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "searchReferrals", summary = "Look for referrals by name, reference, NHS number or anything else", description = """
            Changes nothing, so it takes no Idempotency-Key; it is a POST to keep names and numbers out of addresses. Sorted
            like the worklist. A cursor belongs to the body it came with.""")
    @APIResponse(responseCode = "200", description = "A page of referrals")
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the cursor is of another search")
    @APIResponse(responseCode = "422", description = "Filters need attention")
    public Page<WorklistItem> search(@BeanParam PageRequest page, @NotNull SearchReferralsRequest wanted) {
        return searchReferrals.search(readFilter.of(wanted), page, currentCaller.get());
    }
}
