package org.imha.casework.goal;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Something that was agreed to be done, by whom and by when. */
@Schema(name = "GoalStep")
public record Step(@NotBlank(message = "Say what will be done.") @PlainText(max = 1000) String what,
        @NotNull(message = "Say who does it.") By by,
        @PlainText @Schema(description = "Who that is, in words") String who, LocalDate dueOn,
        @Schema(description = "Null until it is done") LocalDate doneOn) {

    /** Who does it. */
    @Schema(name = "GoalStepBy")
    public enum By {
        PERSON,
        ADVOCATE,
        WARD,
        PROFESSIONAL,
        RELATIVE,
        OTHER
    }

    /** Relatives and others have not agreed to be named in somebody's file. */
    Step withoutOthersName() {
        return by == By.RELATIVE || by == By.OTHER ? new Step(what, by, null, dueOn, doneOn) : this;
    }

    /** Speaks of the person. */
    @Override
    public String toString() {
        return "Step[" + by + "]";
    }
}
