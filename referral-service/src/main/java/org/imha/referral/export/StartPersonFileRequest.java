package org.imha.referral.export;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Whose file is wanted, for whom and why. */
public record StartPersonFileRequest(
        @NotNull(message = "Name a referral of the person.") @Schema(description = "Any referral of the person: their other ones are found by NHS number") UUID referralId,
        @NotNull(message = "Say what for.") PersonFilePurpose purpose,
        @NotBlank(message = "Say who asks for it.") @PlainText(max = 200) @Schema(description = "The person themselves, or who asks for them and on what authority") String requestedBy,
        @NotBlank(message = "Say why.") @PlainText(max = 1000) String reason) {

    @Override
    public String toString() {
        return "StartPersonFileRequest[" + referralId + "]";
    }
}
