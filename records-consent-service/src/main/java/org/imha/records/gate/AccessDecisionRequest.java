package org.imha.records.gate;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;
import org.imha.records.model.GrantScope.RecordType;

/**
 * Which records somebody is about to see.
 *
 * @param onBehalfOf the advocate for whom one of our own services asks; nobody else may say it
 */
public record AccessDecisionRequest(@NotNull(message = "Say in which case.") UUID caseId,
        @NotNull(message = "Say which records.") RecordType recordType,
        @NotNull(message = "Say who holds them.") @OdsCode String holderOdsCode, @PlainText(max = 64) String onBehalfOf) {
}
