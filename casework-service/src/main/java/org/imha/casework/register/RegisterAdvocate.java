package org.imha.casework.register;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.exception.ConstraintViolationException;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.AdvocateProblem;
import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Puts a member of staff on the register. */
@ApplicationScoped
class RegisterAdvocate {

    private final Advocates advocates;
    private final AccessLog accessLog;
    private final Clock clock;

    RegisterAdvocate(Advocates advocates, AccessLog accessLog, Clock clock) {
        this.advocates = advocates;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 with every fault, 409 when they have an entry */
    @Transactional
    Advocate register(UUID id, AdvocateForm form, Caller caller) {
        AdvocateRule.demand(form, LondonTime.dayOf(clock.instant()));
        Advocate advocate = new Advocate(id, form, clock.instant());
        accessLog.permitted(caller, Access.of(Action.CREATE, Advocate.RESOURCE, id));
        try {
            advocates.persistAndFlush(advocate);
        } catch (ConstraintViolationException twice) {
            throw new ApiProblem(AdvocateProblem.ADVOCATE_ALREADY_REGISTERED, "Change the entry that there is.");
        }
        return advocate;
    }
}
