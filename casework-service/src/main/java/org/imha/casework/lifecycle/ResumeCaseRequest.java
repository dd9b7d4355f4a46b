package org.imha.casework.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the work goes on. */
public record ResumeCaseRequest(
        @Schema(description = "OBSTACLE_GONE when left out") Reason reason) {

    /** Codes, for they stand in the history. */
    @Schema(name = "ResumptionReason")
    public enum Reason {
        OBSTACLE_GONE,
        /** Help that a commissioner buys beyond the Act. It brings no powers. */
        CONTRACT,
        HELD_IN_ERROR
    }

    String code() {
        return (reason == null ? Reason.OBSTACLE_GONE : reason).name();
    }
}
