package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.NhsNumber;
import org.imha.referral.model.form.Person;

/**
 * What the responsible person tells of a qualifying patient (s.130CC), and nothing more: the patient was not asked. The
 * required information is for regulations that nobody has seen (s.130CC(4)), hence the version.
 */
@Schema(description = "The least about a qualifying patient. The patient was not asked, so nothing else is taken.")
public record NotificationForm(
        @NotNull(message = "Say which version of the required information this is.") @Pattern(regexp = "1", message = "Only version 1 is known.") @Schema(examples = "1") String schemaVersion,
        @NotNull(message = "Say who the patient is.") @Valid Patient person,
        @Valid Hospital hospital,
        @NotNull(message = "Say as what the patient qualifies.") @Valid Qualifying qualifying,
        @NotNull(message = "Say whom to ask.") @Valid Office office,
        @Valid Language language) {

    /** The patient. */
    @Schema(name = "NotifiedPatient")
    public record Patient(@PlainText(max = 100) String familyName, @PlainText(max = 100) String givenNames,
            LocalDate dateOfBirth, @NhsNumber @Schema(examples = "9990000018") String nhsNumber) {

        /** NHS numbers are often written 3-3-4: digits only are kept. */
        public Patient {
            nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", "");
        }

        /** As a referral would name them. */
        public Person asReferred() {
            return new Person(familyName, givenNames, null, dateOfBirth, nhsNumber, null, null, null, null, null);
        }

        @Override
        public String toString() {
            return "Patient[not shown]";
        }
    }

    /** The hospital whose managers notify (s.130CC(2)), and the ward if the patient is there. */
    @Schema(name = "NotifyingHospital")
    public record Hospital(@NotNull(message = "Give the hospital's code.") @OdsCode String odsCode,
            @PlainText(max = 100) String ward) {

        @Override
        public String toString() {
            return "Hospital[not shown]";
        }
    }

    /** @param since when the patient came to qualify under this head */
    @Schema(name = "QualifyingGround")
    public record Qualifying(@NotNull(message = "Say whether compulsory or informal.") Kind kind,
            @NotNull(message = "Say under which head.") Head head,
            @NotNull(message = "Say since when.") Instant since) {

        @Override
        public String toString() {
            return "Qualifying[not shown]";
        }
    }

    /** An English qualifying patient is one or the other (s.130A(1A)). */
    @Schema(name = "QualifyingKind")
    public enum Kind {
        COMPULSORY,
        INFORMAL
    }

    /** The limb of ss.130C and 130CA. */
    @Schema(name = "QualifyingHead")
    public enum Head {
        LIABLE_TO_BE_DETAINED,
        GUARDIANSHIP,
        COMMUNITY_PATIENT,
        TREATMENT_S57,
        TREATMENT_S58A,
        INFORMAL_INPATIENT;

        Kind kind() {
            return this == INFORMAL_INPATIENT ? Kind.INFORMAL : Kind.COMPULSORY;
        }
    }

    /** The Mental Health Act office, or whoever else may be asked for the responsible person. */
    @Schema(name = "NotifyingOffice")
    public record Office(@PlainText(max = 200) String name, @PlainText(max = 30) String phone,
            @PlainText(max = 200) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "Takes an e-mail address.") String email) {

        @Override
        public String toString() {
            return "Office[not shown]";
        }
    }

    /** In which language to visit, and whether with an interpreter. */
    @Schema(name = "PatientLanguage")
    public record Language(
            // As many parts as 35 characters hold: Java matches repeated groups by recursion.
            @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}", message = "Takes a BCP 47 language tag.") @PlainText(max = 35) String preferred,
            Boolean interpreterNeeded) {

        @Override
        public String toString() {
            return "Language[not shown]";
        }
    }

    boolean isCompulsory() {
        return qualifying.kind() == Kind.COMPULSORY;
    }

    Optional<String> hospitalCode() {
        return Optional.ofNullable(hospital).map(Hospital::odsCode);
    }

    @Override
    public String toString() {
        return "NotificationForm[not shown]";
    }
}
