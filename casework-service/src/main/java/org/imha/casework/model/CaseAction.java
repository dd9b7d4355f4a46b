package org.imha.casework.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ProblemCode;

/** What can be done to a case, by whom and when: one table for the {@code actions} of an answer and for the refusals. */
public enum CaseAction {

    ALLOCATE("allocate", CommonProblem.NOT_ALLOWED, (file, caller) -> runsTheOffice(caller), CaseAction::open),
    RECORD_VISIT("record-visit", CaseworkProblem.NOT_THE_CASES_ADVOCATE, CaseAction::hasTheCase, CaseAction::open),
    /** Everything else that an advocate writes down: contacts, help, goals, meetings, interviews. */
    RECORD_WORK("record-work", CaseworkProblem.NOT_THE_CASES_ADVOCATE, CaseAction::hasTheCase, CaseAction::open),
    /** Deadlines are everybody's who is responsible for the case: a day written down twice is better than never. */
    KEEP_DEADLINES("keep-deadlines", CommonProblem.NOT_ALLOWED, CaseAction::worksOnIt, CaseAction::open),
    SWITCH_MODE("switch-mode", CommonProblem.NOT_ALLOWED, CaseAction::worksOnIt, CaseAction::open),
    /** What became of a deadline is told after the end, too: it would be reported as missed for ever. */
    SETTLE_DEADLINE("settle-deadline", CommonProblem.NOT_ALLOWED, CaseAction::worksOnIt, status -> Optional.empty()),
    HOLD("hold", CommonProblem.NOT_ALLOWED, CaseAction::worksOnIt, CaseAction::underWay),
    /** Help beyond what the Act gives goes on by somebody's decision, and that is not the advocate's. */
    RESUME("resume", CommonProblem.NOT_ALLOWED, (file, caller) -> runsTheOffice(caller)
            || file.status() != CaseStatus.CLOSING && hasTheCase(file, caller), CaseAction::resting),
    CLOSE("close", CommonProblem.NOT_ALLOWED, CaseAction::worksOnIt, CaseAction::open),
    REOPEN("reopen", CommonProblem.NOT_ALLOWED, (file, caller) -> runsTheOffice(caller), CaseAction::over);

    /** One action as the answer shows it; the reason is null when it is allowed. */
    public record Permission(String action, boolean allowed, String reason) {
    }

    private final String publicName;
    private final ProblemCode whenNotTheirs;
    private final BiPredicate<CaseFile, Caller> theirs;
    private final Function<CaseStatus, Optional<ProblemCode>> whenNotNow;

    CaseAction(String publicName, ProblemCode whenNotTheirs, BiPredicate<CaseFile, Caller> theirs,
            Function<CaseStatus, Optional<ProblemCode>> whenNotNow) {
        this.publicName = publicName;
        this.whenNotTheirs = whenNotTheirs;
        this.theirs = theirs;
        this.whenNotNow = whenNotNow;
    }

    /** @throws ApiProblem saying why not */
    public void demand(CaseFile file, Caller caller) {
        refusal(file, caller).ifPresent(code -> {
            throw new ApiProblem(code, null, where(code));
        });
    }

    static List<Permission> all(CaseFile file, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(file, caller)).toList();
    }

    /** Whether the caller may do this to the case now, and why not. */
    public Permission permission(CaseFile file, Caller caller) {
        Optional<ProblemCode> refusal = refusal(file, caller);
        return new Permission(publicName, refusal.isEmpty(), refusal.map(ProblemCode::name).orElse(null));
    }

    private Optional<ProblemCode> refusal(CaseFile file, Caller caller) {
        if (!theirs.test(file, caller)) {
            return Optional.of(whenNotTheirs);
        }
        return whenNotNow.apply(file.status());
    }

    /** Where the case stands is no fault of the body: the path names the case. Who may not do it learns no more. */
    private static List<FieldError> where(ProblemCode code) {
        return code.status() == 409 ? List.of(new FieldError("#/path/id", code.name(), code.title() + ".")) : List.of();
    }

    private static Optional<ProblemCode> open(CaseStatus status) {
        return status == CaseStatus.CLOSED ? Optional.of(CaseworkProblem.CASE_CLOSED) : Optional.empty();
    }

    private static Optional<ProblemCode> over(CaseStatus status) {
        return status == CaseStatus.CLOSED ? Optional.empty() : Optional.of(CaseworkProblem.CASE_IS_OPEN);
    }

    private static Optional<ProblemCode> underWay(CaseStatus status) {
        return open(status).or(() -> status.moves().contains(CaseStatus.ON_HOLD) && status != CaseStatus.CLOSING
                ? Optional.empty()
                : Optional.of(CaseworkProblem.CASE_NOT_UNDER_WAY));
    }

    private static Optional<ProblemCode> resting(CaseStatus status) {
        return open(status).or(() -> status == CaseStatus.ON_HOLD || status == CaseStatus.CLOSING
                ? Optional.empty()
                : Optional.of(CaseworkProblem.CASE_NOT_RESTING));
    }

    private static boolean worksOnIt(CaseFile file, Caller caller) {
        return runsTheOffice(caller) || hasTheCase(file, caller);
    }

    private static boolean runsTheOffice(Caller caller) {
        return caller.isAnyOf(Role.COORDINATOR, Role.MANAGER);
    }

    private static boolean hasTheCase(CaseFile file, Caller caller) {
        return caller.is(Role.ADVOCATE) && file.isWith(caller.id());
    }
}
