package org.imha.referral.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.event.Telling;
import org.imha.kernel.json.Difference;
import org.imha.referral.model.ReferralChange;

/** One entry of the change log. */
public record ChangeView(UUID id, Instant at, String by,
        @Schema(description = "Why, in words; or LEGAL_STATUS_CHANGED, or TOOK_OVER or GAVE_BACK and the reference of a merged referral") String reason,
        List<Difference> difference,
        Telling notification, @Schema(description = "Why nobody was told") String suppressedBecause) {

    static ChangeView of(ReferralChange change) {
        return new ChangeView(change.id(), change.at(), change.by(), change.why(), change.differences(),
                change.untoldBecause().isPresent() ? Telling.SUPPRESSED : Telling.TOLD, change.untoldBecause().orElse(null));
    }

    @Override
    public String toString() {
        return "ChangeView[" + id + "]";
    }
}
