package org.imha.referral.fhir.mapping;

import java.util.List;

import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.ReferralForm;

/** A referral as a FHIR client states it. */
public final class StatedReferral {

    private final ReferralForm form;
    private final List<BusinessIdentifier> identifiers;
    private final StatedForm stated;
    private final String place;

    StatedReferral(ReferralForm form, List<BusinessIdentifier> identifiers, StatedForm stated, String place) {
        this.form = form;
        this.identifiers = List.copyOf(identifiers);
        this.stated = stated;
        this.place = place;
    }

    public ReferralForm form() {
        return form;
    }

    public List<BusinessIdentifier> identifiers() {
        return identifiers;
    }

    /** Where its ServiceRequest is in the body. */
    public String place() {
        return place;
    }

    /** A refusal of the form, its faults named where the client put what is at fault. */
    public ApiProblem placed(ApiProblem refusal) {
        return refusal.placed(stated::placeOf);
    }

    @Override
    public String toString() {
        return "StatedReferral[not shown]";
    }
}
