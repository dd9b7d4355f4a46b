package org.imha.records.model;

import java.util.List;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;

/**
 * Something that may be done to a grant, and whether this caller may do it now.
 *
 * @param reason code of what stands in the way; null when nothing does
 */
public record GrantAction(String action, boolean allowed, String reason) {

    static List<GrantAction> all(RecordsAccessGrant grant, Caller caller) {
        return List.of(withdraw(grant, caller));
    }

    /** Whoever sees a grant may take a withdrawal, and of an ended grant too: the person's word is kept. */
    private static GrantAction withdraw(RecordsAccessGrant grant, Caller caller) {
        boolean known = grant.withdrawal().isPresent();
        return new GrantAction("withdraw", !known, known ? DenyReason.GRANT_WITHDRAWN.name() : null);
    }
}
