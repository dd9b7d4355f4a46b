package org.imha.referral.model.form;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date that help must come before. */
public record KeyDate(@NotNull(message = "Say what happens.") Kind kind, @NotNull(message = "Say when.") Instant at) {

    /** The most that a form may name. */
    public static final int MOST = 20;

    /** What happens then. */
    @Schema(name = "KeyDateKind")
    public enum Kind {
        TRIBUNAL_HEARING,
        MANAGERS_HEARING,
        WARD_ROUND,
        CARE_PLANNING_MEETING,
        ECT,
        SECOND_OPINION_DOCTOR,
        DISCHARGE,
        OTHER
    }
}
