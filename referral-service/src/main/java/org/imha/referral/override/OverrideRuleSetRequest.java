package org.imha.referral.override;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Which rule set is to decide about the person, and why. */
public record OverrideRuleSetRequest(
        @NotNull(message = "Say which rule set.") @Pattern(regexp = "[A-Z0-9-]{1,40}", message = "Takes the id of a rule set.") @Schema(examples = "ENG-2009") String ruleSet,
        @NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    /** The reason is about a person. */
    @Override
    public String toString() {
        return "OverrideRuleSetRequest[" + ruleSet + "]";
    }
}
