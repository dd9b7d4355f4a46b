package org.imha.casework.lifecycle;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.Act;
import org.imha.casework.model.ModeSwitch;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** How the advocate works from a day on. Without instruction it takes an approach, somebody consulted and a day of review. */
public record SwitchModeRequest(@NotNull(message = "Say whether the person can instruct an advocate.") ModeSwitch.Mode mode,
        @NotNull(message = "Say from which day.") LocalDate since,
        @Schema(description = "Only without instruction") ModeSwitch.Approach approach,
        @PlainText(max = 1000) @Schema(description = "Who was consulted; only without instruction") String consulted,
        @Schema(description = "When this is looked at again; only without instruction") LocalDate reviewOn,
        @NotBlank(message = "Say why.") @PlainText(max = 2000) @Schema(description = "Why, such as what the person's capacity for this was judged from") String reason,
        Restriction restriction) {

    ModeSwitch by(Act act) {
        return new ModeSwitch(mode, since, approach, consulted, reviewOn, reason, restriction, act.by(), act.at());
    }

    /** Speaks of the person's capacity. */
    @Override
    public String toString() {
        return "SwitchModeRequest[" + mode + "]";
    }
}
