package org.imha.referral.selfreferral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.referral.model.Determination;
import org.imha.referral.model.FormRules;
import org.imha.referral.model.Intake;
import org.imha.referral.model.ReferralForm;

/**
 * Takes what the public asks for through the one way in. It belongs to no organisation, whoever sends it, so that only
 * staff see it: a trust that takes this door must not come to follow somebody's own request.
 */
@ApplicationScoped
public class AskForAdvocate {

    private final Intake intake;
    private final Validator validator;
    private final Clock clock;

    AskForAdvocate(Intake intake, Validator validator, Clock clock) {
        this.intake = intake;
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 with every fault of what was said, none of which depends on whom we know */
    Optional<Determination> prepare(UUID id, AskForAdvocateRequest request, Caller caller, boolean tryOut) {
        ReferralForm form = WholeForm.of(request);
        Caller asking = caller.withoutOrganisation();
        List<FieldError> faults = Stream.concat(ValidationProblemMapper.errors(validator.validate(request)).stream(),
                FormRules.faults(form, asking, clock.instant()).stream().filter(AskForAdvocate::isNotNamedYet)).toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        return intake.prepare(id, form, asking, tryOut);
    }

    /** @return the reference; nothing else of the referral leaves here */
    @Transactional
    String ask(UUID id, AskForAdvocateRequest request, Caller caller, Optional<Determination> determination) {
        return intake.submit(id, WholeForm.of(request), caller.withoutOrganisation(), determination).reference();
    }

    /** The reason is demanded of the request itself, since the form's may be filled with what else was said. */
    private static boolean isNotNamedYet(FieldError fault) {
        return !fault.pointer().equals("#/reason");
    }
}
