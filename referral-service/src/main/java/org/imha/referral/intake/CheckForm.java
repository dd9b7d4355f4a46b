package org.imha.referral.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.referral.model.FormCheck;
import org.imha.referral.model.FormRules;
import org.imha.referral.model.ReferralForm;

/** Checks a form field by field and as a whole, so that the referrer hears of everything at once. */
@ApplicationScoped
public class CheckForm implements FormCheck {

    private final Validator validator;
    private final Clock clock;

    CheckForm(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public Findings look(ReferralForm form, Caller caller) {
        Map<Boolean, Set<ConstraintViolation<ReferralForm>>> lacking = validator.validate(form).stream()
                .collect(Collectors.partitioningBy(CheckForm::isLacking, Collectors.toSet()));
        List<FieldError> unfinished = Stream.concat(ValidationProblemMapper.errors(lacking.get(true)).stream(),
                FormRules.faults(form, caller, clock.instant()).stream()).toList();
        return new Findings(ValidationProblemMapper.errors(lacking.get(false)), unfinished);
    }

    private static boolean isLacking(ConstraintViolation<?> violation) {
        Object constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof NotNull || constraint instanceof NotBlank;
    }
}
