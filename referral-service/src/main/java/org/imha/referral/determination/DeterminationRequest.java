package org.imha.referral.determination;

import java.util.UUID;

import org.imha.referral.model.RuleSetOverride;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Asks for a determination that is kept.
 *
 * @param override left out while the law in force decides, so that an eligibility-service which knows of none yet answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeterminationRequest(UUID referralId, String visitRequestedBy, Facts facts, RuleSetOverride override) {
}
