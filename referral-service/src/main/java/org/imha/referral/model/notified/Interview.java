package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * What an advocate found out by visiting (s.130B(2C), (2D)): whether the patient can decide about help, and then either
 * what they wish or what is in their best interests. No notes of a case: there is none yet.
 *
 * @param reofferOn only where the patient agreed to be asked again
 */
@Schema(name = "PatientInterview")
public record Interview(@NotNull(message = "Say when.") Instant interviewedAt,
        @NotBlank(message = "Say which advocate.") @PlainText(max = 100) String interviewedBy,
        @NotNull(message = "Say whether the patient can decide.") @Valid Capacity capacity, @Valid Wish wish,
        @Valid BestInterests bestInterests,
        @Schema(description = "When to offer help again, only if the patient who refuses agreed to that") LocalDate reofferOn) {

    /** Capacity, or for the young competence, to decide whether to have help. */
    @Schema(name = "InterviewCapacity")
    public record Capacity(@NotNull(message = "Say whether the patient can decide.") Boolean canDecide,
            @NotBlank(message = "Say who assessed.") @PlainText(max = 200) String assessedBy,
            @NotNull(message = "Say when.") Instant assessedAt) {

        @Override
        public String toString() {
            return "Capacity[not shown]";
        }
    }

    /** What a patient who can decide wishes. */
    @Schema(name = "InterviewWish")
    public record Wish(@NotNull(message = "Say what the patient wishes.") Boolean wantsHelp,
            @PlainText(max = 1000) @Schema(description = "With what; it goes into the referral") String helpWanted) {

        @Override
        public String toString() {
            return "Wish[not shown]";
        }
    }

    /** Whether help is in the best interests of a patient who cannot decide. */
    @Schema(name = "InterviewBestInterests")
    public record BestInterests(@NotNull(message = "Say whether help is in the patient's best interests.") Boolean inFavour,
            @NotBlank(message = "Say who decided.") @PlainText(max = 200) String decidedBy,
            @NotNull(message = "Say when.") Instant decidedAt,
            @PlainText(max = 1000) @Schema(description = "Needed where the answer is no") String because) {

        @Override
        public String toString() {
            return "BestInterests[not shown]";
        }
    }

    /** For one that {@link InterviewRules} find no fault with. */
    public InterviewOutcome outcome() {
        if (capacity.canDecide()) {
            return wish.wantsHelp() ? InterviewOutcome.WANTS_HELP : InterviewOutcome.REFUSES;
        }
        return bestInterests.inFavour() ? InterviewOutcome.IN_BEST_INTERESTS : InterviewOutcome.NOT_IN_BEST_INTERESTS;
    }

    @Override
    public String toString() {
        return "Interview[not shown]";
    }
}
