package org.imha.referral.model;

import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** The one way in: whoever brings a form, in whatever shape it came, takes it through here. */
public interface Intake {

    /**
     * What happens before the transaction: the form is checked as a whole and eligibility is asked about.
     *
     * @param id the id that the referral will have
     * @param tryOut nothing is kept, neither here nor at eligibility-service
     * @return empty when nobody could say now
     * @throws ApiProblem 422 with every fault of the form
     */
    Optional<Determination> prepare(UUID id, ReferralForm form, Caller caller, boolean tryOut);

    /**
     * Takes it: the referral, its facts and its access entry commit together.
     *
     * @param determination what was answered while the caller waited; empty leaves it to the sweep
     */
    Referral submit(UUID id, ReferralForm form, Caller caller, Optional<Determination> determination);
}
