package org.imha.casework.closing.outcome;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.Act;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;

/** Keeps outcomes in the transaction of what brings them: the closing of the case, or the advocate's own record before. */
@ApplicationScoped
public class KeepOutcomes {

    static final String RESOURCE = "outcome";

    private final CaseOutcomes outcomes;
    private final AccessLog accessLog;

    KeepOutcomes(CaseOutcomes outcomes, AccessLog accessLog) {
        this.outcomes = outcomes;
        this.accessLog = accessLog;
    }

    /** Which of them are on the case already: counted twice, they would be achieved twice. */
    public List<Integer> repeated(UUID caseId, List<OutcomeTold> all) {
        List<CaseOutcome> known = outcomes.list("caseId", caseId);
        return IntStream.range(0, all.size()).filter(at -> known.stream().anyMatch(each -> each.isAbout(all.get(at))))
                .boxed().toList();
    }

    /** @param all make sense, by {@link OutcomeRule} */
    public void keepAll(UUID caseId, List<OutcomeTold> all, Act act, Caller caller) {
        all.forEach(told -> keep(VersionedEntity.newId(), caseId, told, act, caller));
    }

    CaseOutcome keep(UUID outcomeId, UUID caseId, OutcomeTold told, Act act, Caller caller) {
        CaseOutcome outcome = new CaseOutcome(outcomeId, caseId, told, act);
        outcomes.persistAndFlush(outcome);
        accessLog.permitted(caller, Access.of(Action.CREATE, RESOURCE, outcomeId, caseId));
        return outcome;
    }
}
