package org.imha.referral.fhir.search;

import java.util.List;

import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.identity.Caller;
import org.imha.referral.fhir.mapping.BusinessIdentifier;
import org.imha.referral.fhir.mapping.ReferralWriter;
import org.imha.referral.model.Referral;

/** A referral with what only FHIR shows of it. */
public record Shown(Referral referral, List<BusinessIdentifier> identifiers) {

    public ServiceRequest to(Caller caller) {
        return ReferralWriter.write(referral, identifiers, caller);
    }
}
