package org.imha.casework.deadline;

import java.util.List;
import java.util.Optional;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.identity.Caller;

/** What this caller may do to a deadline now, and why not. */
final class DeadlineActions {

    private static final String SETTLE = "settle";

    private DeadlineActions() {
    }

    /** What is over may be settled for ever; what is still open ends with the case. */
    static CaseAction settling(CaseDeadline deadline) {
        return deadline.status() == DeadlineStatus.OPEN ? CaseAction.KEEP_DEADLINES : CaseAction.SETTLE_DEADLINE;
    }

    static List<Permission> of(CaseDeadline deadline, CaseFile file, Caller caller) {
        Optional<String> refusal = deadline.status().moves().contains(DeadlineStatus.SETTLED)
                ? Optional.ofNullable(settling(deadline).permission(file, caller).reason())
                : Optional.of(CaseworkProblem.DEADLINE_MOVE_NOT_ALLOWED.name());
        return List.of(new Permission(SETTLE, refusal.isEmpty(), refusal.orElse(null)));
    }
}
