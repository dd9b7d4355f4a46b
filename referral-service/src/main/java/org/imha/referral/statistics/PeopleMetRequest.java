package org.imha.referral.statistics;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an advocate met face to face for the first time in the period, whenever they were referred. */
public record PeopleMetRequest(
        @NotNull(message = "Say who was met; nobody is an empty list.") @Size(max = 20_000, message = "Takes at most {max} entries.") @Schema(description = "Their referrals") List<@NotNull UUID> referrals) {
}
