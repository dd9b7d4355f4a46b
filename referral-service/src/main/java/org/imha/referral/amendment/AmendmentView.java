package org.imha.referral.amendment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.json.Difference;
import org.imha.referral.model.ReferralView;

/** What an amendment did. */
public record AmendmentView(ReferralView referral,
        @Schema(description = "Every place that changed. A trust sees what it said, not what stood there before.") List<Difference> difference,
        @Schema(description = "Who is told of it; nobody where that was suppressed") List<Told> tells) {

    @Override
    public String toString() {
        return "AmendmentView[" + referral + "]";
    }
}
