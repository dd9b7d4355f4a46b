package org.imha.referral.model;

import java.util.List;
import java.util.stream.Stream;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/** Looks at a form field by field and as a whole, without asking anybody. */
public interface FormCheck {

    Findings look(ReferralForm form, Caller caller);

    /**
     * Everything at once.
     *
     * @param misstated fields that hold what cannot be, such as an impossible NHS number
     * @param unfinished what a referral would need besides: what is left out, and dates in an impossible order
     */
    record Findings(List<FieldError> misstated, List<FieldError> unfinished) {

        /** What a form that is to be taken as a referral would be refused for. */
        public List<FieldError> all() {
            return Stream.concat(misstated.stream(), unfinished.stream()).toList();
        }

        /** @throws ApiProblem 422 with every fault of a form that is to be taken as a referral */
        public void requireWhole() {
            require(all());
        }

        /** @throws ApiProblem 422 with every fault that even half a form must not have */
        public void requireReadable() {
            require(misstated);
        }

        private static void require(List<FieldError> faults) {
            if (!faults.isEmpty()) {
                throw ApiProblem.invalid(faults);
            }
        }
    }
}
