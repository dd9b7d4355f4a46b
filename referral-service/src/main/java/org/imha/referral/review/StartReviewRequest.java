package org.imha.referral.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rule set is to be tried out. */
public record StartReviewRequest(
        @NotNull(message = "Say which rule set.") @Pattern(regexp = "[A-Z0-9-]{1,40}", message = "Takes the id of a rule set.") @Schema(examples = "ENG-2025") String ruleSet) {
}
