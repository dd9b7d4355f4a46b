package org.imha.eligibility.guidance.selfcheck;

import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answers of somebody who asks. Codes only: there is no field for a name, a date or a sentence, so that nothing can
 * arrive which says who it is about. A question that is left out is one that they are not sure of.
 */
@Schema(description = "Each answer may be left out, which means not sure. The questions in words: GET /v1/guidance/self-check.")
public record SelfCheckRequest(WhichCountry country, WhereStaying staying, WhichSection section,
        YesOrNo communityTreatmentOrder, YesOrNo guardianship, WhichTreatment treatmentDiscussed, WhetherUnder18 under18,
        ForWhom askingFor) {

    public SelfCheckRequest {
        country = Objects.requireNonNullElse(country, WhichCountry.NOT_SURE);
        staying = Objects.requireNonNullElse(staying, WhereStaying.NOT_SURE);
        section = Objects.requireNonNullElse(section, WhichSection.NOT_SURE);
        communityTreatmentOrder = Objects.requireNonNullElse(communityTreatmentOrder, YesOrNo.NOT_SURE);
        guardianship = Objects.requireNonNullElse(guardianship, YesOrNo.NOT_SURE);
        treatmentDiscussed = Objects.requireNonNullElse(treatmentDiscussed, WhichTreatment.NOT_SURE);
        under18 = Objects.requireNonNullElse(under18, WhetherUnder18.NOT_SURE);
        askingFor = Objects.requireNonNullElse(askingFor, ForWhom.MYSELF);
    }

    /** Tells of a legal status: never printed. */
    @Override
    public String toString() {
        return "SelfCheckRequest[withheld]";
    }
}
