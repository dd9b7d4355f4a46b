package org.imha.casework.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.AdvocateChanged;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.json.ApplyPatch;
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.kernel.web.ETags;

/** Keeps an entry up to date. Whoever has cases of theirs hears of it in the same transaction. */
@ApplicationScoped
class ChangeAdvocate {

    private final AdvocateAccess access;
    private final ApplyPatch applyPatch;
    private final Validator validator;
    private final Event<AdvocateChanged> changed;
    private final AccessLog accessLog;
    private final Clock clock;

    ChangeAdvocate(AdvocateAccess access, ApplyPatch applyPatch, Validator validator, Event<AdvocateChanged> changed,
            AccessLog accessLog, Clock clock) {
        this.access = access;
        this.applyPatch = applyPatch;
        this.validator = validator;
        this.changed = changed;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 404, 428 or 412; 400 or 422 with every fault at its place */
    @Transactional
    Advocate change(UUID id, String ifMatch, MergePatch patch, Caller caller) {
        Advocate advocate = access.holdStill(id, caller);
        ETags.requireCurrent(ifMatch, advocate);
        AdvocateAction.CHANGE.demand(advocate, caller);
        AdvocateForm form = applyPatch.apply(patch, advocate.form(), AdvocateForm.class);
        demandSense(form, advocate, LondonTime.dayOf(clock.instant()));
        advocate.change(form);
        accessLog.permitted(caller, Access.of(Action.CHANGE, Advocate.RESOURCE, id));
        changed.fire(new AdvocateChanged(advocate.userName()));
        return advocate;
    }

    private void demandSense(AdvocateForm form, Advocate advocate, LocalDate today) {
        List<FieldError> faults = ValidationProblemMapper.errors(validator.validate(form));
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        if (!advocate.isOf(form.userName())) {
            throw ApiProblem.invalid("#/userName", "NOT_CHANGEABLE", "Register the other user name instead.");
        }
        AdvocateRule.demand(form, today);
    }
}
