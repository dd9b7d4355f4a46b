package org.imha.referral.intake;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.referral.model.FormRules;
import org.imha.referral.model.ReferralForm;

/** Checks a form field by field and as a whole, so that the referrer hears of everything at once. */
@ApplicationScoped
public class CheckForm {

    private final Validator validator;
    private final Clock clock;

    CheckForm(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 with every fault */
    void check(ReferralForm form, Caller caller) {
        List<FieldError> faults = Stream.concat(ValidationProblemMapper.errors(validator.validate(form)).stream(),
                FormRules.faults(form, caller, clock.instant()).stream()).toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }
}
