package org.imha.referral.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * What a referrer may say. The least is something to identify the person, a place to find them or a contact, who refers
 * and why; everything else is chased, not demanded. All of it is personal, so nothing here ever prints itself.
 */
@Schema(description = "A referral form. Nothing beyond the least is demanded: what is missing is chased.")
public record ReferralForm(
        @NotNull(message = "Say who the person is.") @Valid Person person,
        @NotNull(message = "Say who refers.") @Valid Referrer referrer,
        @Valid Location location,
        @Valid LegalStatus legalStatus,
        @Valid Consent consent,
        @Valid Communication communication,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Valid KeyDate> keyDates,
        @Valid Risk risk,
        @PlainText(max = 4000) String reason) {

    /** The person referred. */
    public record Person(@PlainText(max = 100) String familyName, @PlainText(max = 100) String givenNames,
            @PlainText(max = 100) String knownAs, LocalDate dateOfBirth,
            @NhsNumber @Schema(examples = "9990000018") String nhsNumber,
            @PlainText(max = 60) String gender, @PlainText(max = 40) String pronouns,
            @PlainText(max = 300) String address, @PlainText(max = 10) String postcode, @Valid Contact contact) {

        /** NHS numbers are often written 3-3-4: digits only are kept. */
        public Person {
            nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", "");
        }

        @Override
        public String toString() {
            return "Person[not shown]";
        }
    }

    /** How to reach the person. */
    public record Contact(@PlainText(max = 30) String phone,
            @Schema(description = "Whether a message may be left there: somebody else may hear it.") Boolean safeToLeaveMessage,
            @PlainText(max = 200) String email) {

        @Override
        public String toString() {
            return "Contact[not shown]";
        }
    }

    /** Who refers, and how to reach them. */
    public record Referrer(@NotNull(message = "Say in which capacity.") ReferrerKind kind, @PlainText(max = 200) String name,
            @PlainText(max = 100) String role, @Valid Organisation organisation, @PlainText(max = 30) String phone,
            @PlainText(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Takes an e-mail address.") String email) {

        @Override
        public String toString() {
            return "Referrer[" + kind + "]";
        }
    }

    /** An organisation or site by its ODS code. */
    public record Organisation(@OdsCode String odsCode, @PlainText(max = 200) String name) {
    }

    /** Where the person is. */
    public record Location(@Valid Organisation hospital, @PlainText(max = 100) String ward,
            @PlainText(max = 30) String wardPhone,
            @PlainText(max = 60) String wardRoundDay, @PlainText(max = 300) String elsewhere) {

        @Override
        public String toString() {
            return "Location[not shown]";
        }
    }

    /** Whether the person agreed to the referral. A missing or refused consent never blocks intake. */
    public record Consent(@NotNull(message = "Say what is known.") State state, @PlainText(max = 200) String assessedBy,
            LocalDate assessedOn, @PlainText(max = 1000) String note) {

        /** What is known of it. */
        public enum State {
            AGREED,
            NOT_ASKED,
            REFUSED,
            LACKS_CAPACITY
        }

        @Override
        public String toString() {
            return "Consent[not shown]";
        }
    }

    /** What the person needs in order to understand and be understood (Accessible Information Standard). */
    public record Communication(
            // As many parts as 35 characters hold: Java matches repeated groups by recursion.
            @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}", message = "Takes a BCP 47 language tag.") @PlainText(max = 35) String language,
            Boolean interpreterNeeded, @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull Need> needs,
            @PlainText(max = 1000) String note) {

        /** Kinds of support. */
        public enum Need {
            BSL_INTERPRETER,
            DEAFBLIND_GUIDE,
            LIPSPEAKER,
            MAKATON,
            EASY_READ,
            LARGE_PRINT,
            BRAILLE,
            AUDIO,
            PICTURES_OR_SYMBOLS,
            WELSH_LANGUAGE,
            NO_OBVIOUS_COMMUNICATION,
            OTHER
        }

        @Override
        public String toString() {
            return "Communication[not shown]";
        }
    }

    /** A date that help must come before. */
    public record KeyDate(@NotNull(message = "Say what happens.") Kind kind, @NotNull(message = "Say when.") Instant at) {

        /** What happens then. */
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

    /** What an advocate must know before visiting. Unknown risk never blocks intake: the visit is planned for it. */
    public record Risk(Boolean known, @PlainText(max = 4000) String note) {

        @Override
        public String toString() {
            return "Risk[not shown]";
        }
    }

    @Override
    public String toString() {
        return "ReferralForm[not shown]";
    }
}
