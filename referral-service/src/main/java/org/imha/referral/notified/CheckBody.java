package org.imha.referral.notified;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;

/** Checks a body field by field and as a whole, so that its sender hears of everything at once. */
@ApplicationScoped
public class CheckBody {

    private final Validator validator;

    CheckBody(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param ofTheWhole what is wrong with the fields taken together
     * @throws ApiProblem 422 with every fault
     */
    public void check(Object body, List<FieldError> ofTheWhole) {
        List<FieldError> faults = Stream
                .concat(ValidationProblemMapper.errors(validator.validate(body)).stream(), ofTheWhole.stream()).toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }
}
