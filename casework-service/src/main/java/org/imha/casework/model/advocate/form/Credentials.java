package org.imha.casework.model.advocate.form;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.rules.fitness.Workforce;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * What an advocate shows for being fit to act (SI 2008/3166 r.6, SI 2011/2501 r.4).
 *
 * @param experience what the provider accepted as appropriate experience, beside or instead of training (r.6(2)(a))
 * @param employers ODS codes of NHS bodies that employ them besides
 */
public record Credentials(
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Valid Qualification> qualifications,
        @Valid PractisingTowards practisingTowards,
        @Valid Experience experience,
        @Size(max = 50, message = "Takes at most {max} entries.") List<@NotNull @Valid Training> training,
        @Valid CharacterCheck goodCharacter,
        @Valid DbsCertificate dbs,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @OdsCode String> employers) {

    static final Credentials NONE = new Credentials(null, null, null, null, null, null, null);

    public Credentials {
        qualifications = Practice.orNone(qualifications);
        training = Practice.orNone(training);
        employers = Practice.orNone(employers);
    }

    /**
     * Something awarded for good.
     *
     * @param coversImha whether the IMHA unit is part of it: only then it counts for the law
     */
    public record Qualification(@NotBlank(message = "Say which.") @PlainText String title,
            @PlainText(max = 20) @Schema(examples = "4") String level,
            @NotBlank(message = "Say who awarded it.") @PlainText @Schema(examples = "City & Guilds") String awardingBody,
            @NotNull(message = "Say when.") LocalDate awardedOn,
            @NotNull(message = "Say whether it covers the IMHA unit.") Boolean coversImha) {
    }

    /** The qualification that somebody is on the way to, and by when they must have it. */
    public record PractisingTowards(@NotBlank(message = "Say towards what.") @PlainText String title,
            @NotNull(message = "Say by when.") LocalDate deadline) {
    }

    /** Experience that the provider accepted as appropriate. */
    public record Experience(@NotBlank(message = "Say what.") @PlainText(max = 1000) String summary,
            @NotNull(message = "Say when it was accepted.") LocalDate acceptedOn) {

        /** Free text about a person. */
        @Override
        public String toString() {
            return "Experience[not shown]";
        }
    }

    /**
     * A course.
     *
     * @param expiresOn the last day on which it counts; left out for no end
     */
    public record Training(@NotNull(message = "Say what for.") Kind kind, @PlainText String title,
            @NotNull(message = "Say when.") LocalDate completedOn, LocalDate expiresOn) {

        /** What it was about. Only training as an IMHA counts for the law. */
        @Schema(name = "TrainingKind")
        public enum Kind {
            IMHA,
            MENTAL_HEALTH_ACT,
            NON_INSTRUCTED_ADVOCACY,
            SAFEGUARDING_ADULTS,
            SAFEGUARDING_CHILDREN,
            LONE_WORKING,
            OTHER
        }
    }

    /** Integrity and good character (r.6(2)(b)): when the provider satisfied itself of it. */
    public record CharacterCheck(@NotNull(message = "Say when.") LocalDate checkedOn, LocalDate referencesCheckedOn,
            LocalDate recheckDue) {
    }

    /** An enhanced certificate (r.6(5)). A copy of it is not kept; its number, date and kind are. */
    public record DbsCertificate(
            @NotNull(message = "Give the number.") @Pattern(regexp = "[0-9]{12}", message = "Takes twelve digits.") @Schema(examples = "001234567890") String certificateNumber,
            @NotNull(message = "Say when it was issued.") LocalDate issuedOn,
            @NotEmpty(message = "Say about whom it holds suitability information.") @Size(max = 2, message = "Takes at most {max} entries.") List<@NotNull(message = "Name a workforce.") Workforce> workforces,
            @NotNull(message = "Say when it is to be checked again.") LocalDate recheckDue) {

        /** Its number identifies a person. */
        @Override
        public String toString() {
            return "DbsCertificate[not shown]";
        }
    }

    /** Is about a person. */
    @Override
    public String toString() {
        return "Credentials[not shown]";
    }
}
