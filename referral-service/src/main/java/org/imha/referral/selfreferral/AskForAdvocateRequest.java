package org.imha.referral.selfreferral;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.form.AdvocatePreference;
import org.imha.referral.model.form.Communication.Need;

/**
 * What a patient, or somebody close to them, may say. The least is a name, where or how to reach the person, and why; for
 * somebody else also who asks. All of it is personal, so nothing here ever prints itself. The groups are called as on the
 * whole form, so that a fault has the same address on both.
 *
 * @param legalStatus kept as it was said: nobody is refused, or judged, for not knowing under which section they are held
 */
@Schema(description = "Asking for an advocate, for yourself or for somebody close to you. Say what you know; leave out the rest.")
public record AskForAdvocateRequest(
        @NotNull(message = "Say who is asking.") @Valid Asking referrer,
        @NotNull(message = "Say who needs an advocate.") @Valid AskedFor person,
        @Valid @Schema(description = "Where the person is") Whereabouts location,
        @PlainText(max = 200) @Schema(description = "What you know of the section or order, in your own words; \"sectioned\" or \"don't know\" will do", examples = "sectioned, but I don't know which") String legalStatus,
        @NotBlank(message = "Say why an advocate is asked for.") @PlainText(max = 2000) @Schema(description = "Why an advocate would help, in a few words") String reason,
        @Schema(description = "Whether the person wants this. Leave it out if you ask for yourself.") Agreement personAgrees,
        @Valid @Schema(description = "What helps the person to understand and be understood") Understanding communication,
        @Valid AdvocatePreference advocatePreference) {

    /** Who asks, and how to reach them where that is not the person. */
    @Schema(name = "SelfReferralAsking", description = "Who is asking. For SELF nothing else is needed.")
    public record Asking(@NotNull(message = "Say who is asking.") Kind kind, @PlainText(max = 200) String name,
            @PlainText(max = 100) @Schema(description = "Such as mother, neighbour") String relationship,
            @PlainText(max = 30) String phone,
            @PlainText(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Takes an e-mail address.") String email,
            @Schema(description = "Whether a message may be left there: somebody else may hear it. Nothing said means no.") Boolean safeToLeaveMessage) {

        /** As whom the public may ask; everybody else has a token. */
        @Schema(name = "SelfReferralKind")
        public enum Kind {
            SELF,
            CARER_FAMILY_OR_FRIEND,
            NEAREST_RELATIVE
        }

        @Override
        public String toString() {
            return "Asking[" + kind + "]";
        }
    }

    /** The person who needs an advocate: any name will do. */
    @Schema(name = "SelfReferralPerson", description = "Who needs an advocate. One name is enough, also just what they are called.")
    public record AskedFor(@PlainText(max = 100) String familyName, @PlainText(max = 100) String givenNames,
            @PlainText(max = 100) @Schema(description = "What they like to be called") String knownAs,
            @Schema(description = "If you know it") LocalDate dateOfBirth, @Valid Reaching contact) {

        @Override
        public String toString() {
            return "AskedFor[not shown]";
        }
    }

    /** How to reach the person without putting them at risk. */
    @Schema(name = "SelfReferralContact", description = "How to reach the person safely")
    public record Reaching(@PlainText(max = 30) String phone,
            @Schema(description = "Whether a message may be left there: somebody else may hear it. Nothing said means no.") Boolean safeToLeaveMessage,
            @Schema(description = "true: come to the ward, and do not telephone or write anywhere else. A number is then not kept.") Boolean onlyOnTheWard) {

        @Override
        public String toString() {
            return "Reaching[not shown]";
        }
    }

    /** Where the person is, as people say it. */
    @Schema(name = "SelfReferralPlace")
    public record Whereabouts(@PlainText(max = 200) String hospital, @PlainText(max = 100) String ward,
            @PlainText(max = 300) @Schema(description = "If they are not in hospital: where, such as at home and the address") String elsewhere) {

        @Override
        public String toString() {
            return "Whereabouts[not shown]";
        }
    }

    /** Language and support. */
    @Schema(name = "SelfReferralCommunication")
    public record Understanding(
            @PlainText(max = 60) @Schema(description = "The language, as a word or as a BCP 47 tag", examples = "Polish") String language,
            @Schema(description = "Whether an interpreter is needed") Boolean interpreterNeeded,
            @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull Need> needs,
            @PlainText(max = 500) @Schema(description = "Anything else") String note) {

        @Override
        public String toString() {
            return "Understanding[not shown]";
        }
    }

    /** What whoever asks knows of the person's own wish. */
    @Schema(name = "SelfReferralAgreement")
    public enum Agreement {
        YES,
        NO,
        NOT_ASKED,
        NOT_SURE
    }

    @Override
    public String toString() {
        return "AskForAdvocateRequest[not shown]";
    }
}
