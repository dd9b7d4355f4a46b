package org.imha.casework.safeguarding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.CommonProblem;

/** What can be done about a concern: by the safeguarding lead alone. */
enum ConcernAction {

    DECIDE("decide", EnumSet.of(ConcernStatus.TO_REFER, ConcernStatus.NO_FURTHER_ACTION)),
    REFER("refer", EnumSet.of(ConcernStatus.REFERRED)),
    CONCLUDE("conclude", EnumSet.of(ConcernStatus.CONCLUDED));

    private final String publicName;
    private final Set<ConcernStatus> leadsTo;

    ConcernAction(String publicName, Set<ConcernStatus> leadsTo) {
        this.publicName = publicName;
        this.leadsTo = leadsTo;
    }

    static List<Permission> all(SafeguardingConcern concern, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(concern, caller)).toList();
    }

    private Permission permission(SafeguardingConcern concern, Caller caller) {
        if (!caller.is(Role.MANAGER)) {
            return new Permission(publicName, false, CommonProblem.NOT_ALLOWED.name());
        }
        boolean open = concern.status().moves().stream().anyMatch(leadsTo::contains);
        return new Permission(publicName, open, open ? null : CaseworkProblem.CONCERN_MOVE_NOT_ALLOWED.name());
    }
}
