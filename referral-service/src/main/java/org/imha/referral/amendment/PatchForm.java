package org.imha.referral.amendment;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.json.ApplyPatch;
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.FormCheck;
import org.imha.referral.model.ReferralForm;

/** Works out what the form says after an amendment, and refuses what must not become of it. */
@ApplicationScoped
class PatchForm {

    private final ApplyPatch applyPatch;
    private final FormCheck formCheck;

    PatchForm(ApplyPatch applyPatch, FormCheck formCheck) {
        this.applyPatch = applyPatch;
        this.formCheck = formCheck;
    }

    /**
     * The whole form must hold afterwards, not only what was changed: parts that are right by themselves may not fit.
     *
     * @throws ApiProblem 400 or 422 with every fault at its place in the body
     */
    ReferralForm patch(ReferralForm form, MergePatch changes, Caller caller) {
        List<FieldError> fixed = FixedPart.touchedBy(changes);
        if (!fixed.isEmpty()) {
            throw ApiProblem.invalid(fixed);
        }
        ReferralForm patched = applyPatch.apply(changes, form, ReferralForm.class);
        try {
            formCheck.look(patched, caller).requireWhole();
        } catch (ApiProblem faults) {
            throw faults.placed(changes::inBody);
        }
        return patched;
    }
}
