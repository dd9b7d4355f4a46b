package org.imha.referral.amendment;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.event.Telling;
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.text.PlainText;

/**
 * What is to change, and why. The reason is about a person, so it belongs into the body: headers are logged on their way.
 *
 * @param suppressNotification left out, those concerned are told
 */
@Schema(requiredProperties = { "reason", "changes" })
public record AmendReferralRequest(
        @NotBlank(message = "Say why.") @PlainText(max = 1000) String reason,
        @Schema(ref = "#/components/schemas/ReferralFormPart") @NotNull(message = "Say what changes.") MergePatch changes,
        @Valid SuppressNotification suppressNotification) {

    /** Why nobody needs to be told. */
    @Schema(description = "Nobody is told of the change, for this reason; only staff may say so.")
    public record SuppressNotification(@NotBlank(message = "Say why nobody is told.") @PlainText(max = 1000) String reason) {

        @Override
        public String toString() {
            return "SuppressNotification[not shown]";
        }
    }

    Optional<String> untoldBecause() {
        return Optional.ofNullable(suppressNotification).map(SuppressNotification::reason);
    }

    Telling telling() {
        return suppressNotification == null ? Telling.TOLD : Telling.SUPPRESSED;
    }

    @Override
    public String toString() {
        return "AmendReferralRequest[not shown]";
    }
}
