package org.imha.casework.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.ProblemCode;

/** What can be done to an open case, and by whom: one table for the {@code actions} of an answer and for the refusals. */
public enum CaseAction {

    ALLOCATE("allocate", CommonProblem.NOT_ALLOWED, (file, caller) -> runsTheOffice(caller)),
    RECORD_VISIT("record-visit", CaseworkProblem.NOT_THE_CASES_ADVOCATE, CaseAction::hasTheCase),
    CLOSE("close", CommonProblem.NOT_ALLOWED, (file, caller) -> runsTheOffice(caller) || hasTheCase(file, caller));

    /** One action as the answer shows it; the reason is null when it is allowed. */
    public record Permission(String action, boolean allowed, String reason) {
    }

    private final String publicName;
    private final ProblemCode whenNotTheirs;
    private final BiPredicate<CaseFile, Caller> theirs;

    CaseAction(String publicName, ProblemCode whenNotTheirs, BiPredicate<CaseFile, Caller> theirs) {
        this.publicName = publicName;
        this.whenNotTheirs = whenNotTheirs;
        this.theirs = theirs;
    }

    /** @throws ApiProblem saying why not */
    public void demand(CaseFile file, Caller caller) {
        refusal(file, caller).ifPresent(code -> {
            throw new ApiProblem(code, null);
        });
    }

    static List<Permission> all(CaseFile file, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(file, caller)).toList();
    }

    private Permission permission(CaseFile file, Caller caller) {
        Optional<ProblemCode> refusal = refusal(file, caller);
        return new Permission(publicName, refusal.isEmpty(), refusal.map(ProblemCode::name).orElse(null));
    }

    private Optional<ProblemCode> refusal(CaseFile file, Caller caller) {
        if (!theirs.test(file, caller)) {
            return Optional.of(whenNotTheirs);
        }
        return file.isClosed() ? Optional.of(CaseworkProblem.CASE_CLOSED) : Optional.empty();
    }

    private static boolean runsTheOffice(Caller caller) {
        return caller.isAnyOf(Role.COORDINATOR, Role.MANAGER);
    }

    private static boolean hasTheCase(CaseFile file, Caller caller) {
        return caller.is(Role.ADVOCATE) && file.isWith(caller.id());
    }
}
