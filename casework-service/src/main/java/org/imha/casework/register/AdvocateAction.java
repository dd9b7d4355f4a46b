package org.imha.casework.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.advocate.Advocate;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;

/** What can be done to an entry, and by whom: one table for the {@code actions} of an answer and for the refusals. */
public enum AdvocateAction {

    CHANGE("change", (advocate, caller) -> caller.is(Role.MANAGER)),
    REVOKE_CALENDAR_FEED("revoke-calendar-feed", (advocate, caller) -> caller.is(Role.MANAGER)),
    RECORD_ABSENCE("record-absence", (advocate, caller) -> caller.isAnyOf(Role.COORDINATOR, Role.MANAGER)
            || advocate.isOf(caller.id())),
    DECLARE_CONFLICT("declare-conflict", (advocate, caller) -> caller.is(Role.MANAGER) || advocate.isOf(caller.id())),
    /** What keeps cases from an advocate is not for the advocate to lift. */
    END_CONFLICT("end-conflict", (advocate, caller) -> caller.is(Role.MANAGER));

    private final String publicName;
    private final BiPredicate<Advocate, Caller> theirs;

    AdvocateAction(String publicName, BiPredicate<Advocate, Caller> theirs) {
        this.publicName = publicName;
        this.theirs = theirs;
    }

    /** @throws ApiProblem 403 when it is not theirs */
    public void demand(Advocate advocate, Caller caller) {
        if (!theirs.test(advocate, caller)) {
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, null);
        }
    }

    static List<Permission> all(Advocate advocate, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(advocate, caller)).toList();
    }

    private Permission permission(Advocate advocate, Caller caller) {
        boolean allowed = theirs.test(advocate, caller);
        return new Permission(publicName, allowed, allowed ? null : CommonProblem.NOT_ALLOWED.name());
    }
}
