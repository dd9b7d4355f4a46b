package org.imha.referral.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts about the person's legal position that a referrer may state, as eligibility-service takes them.
 * What they mean is decided there; here they only have to be possible.
 */
public record LegalStatus(Country hospitalCountry,
        @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull @Valid Authority> authorities,
        @Valid CommunityTreatmentOrder communityTreatmentOrder, @Valid Guardianship guardianship, @Valid Treatment treatment,
        @Valid LegalStatusCode legalStatusCode, Boolean inpatient, Boolean mentalDisorderCare, Boolean liableUnderOtherLaw,
        Boolean onLeave, Boolean absentWithoutLeave,
        @Schema(description = "The first day of the absence without leave that goes on (s.18(4)).") Instant absentSince) {

    /** Said of somebody whose position nobody stated: it leads to "undetermined", never to "no". */
    public static final LegalStatus NOT_KNOWN = of(List.of(Authority.under(Provision.NOT_KNOWN)));

    private static final LegalStatus NOTHING_SAID = of(null);

    /** Of which nothing but the authorities is said. */
    public static LegalStatus of(List<Authority> authorities) {
        return new LegalStatus(null, authorities, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean saysNothing() {
        return equals(NOTHING_SAID);
    }

    /**
     * A power of hours whose beginning nobody stated had begun when the referral was received, at the latest. Without that
     * it would never be seen to lapse, and "no" would be the answer for ever.
     */
    public LegalStatus knownAt(Instant received) {
        List<Authority> dated = stated().stream().map(authority -> authority.knownAt(received)).toList();
        return new LegalStatus(hospitalCountry, dated, communityTreatmentOrder, guardianship, treatment, legalStatusCode,
                inpatient, mentalDisorderCare, liableUnderOtherLaw, onLeave, absentWithoutLeave, absentSince);
    }

    /** Whoever is absent since a day is absent. */
    public Boolean absentNow() {
        return absentSince == null ? absentWithoutLeave : Boolean.TRUE;
    }

    /** The authorities as stated; or, where only a code was given that means a power of hours, that power. */
    private List<Authority> stated() {
        if (authorities != null && !authorities.isEmpty() || legalStatusCode == null) {
            return authorities == null ? List.of() : authorities;
        }
        return legalStatusCode.powerOfHours()
                .map(power -> List.of(Authority.under(power)))
                .orElse(List.of());
    }

    /**
     * Whether it tells of something later than the other one does. What nobody dated is newer only than nothing: which of two
     * forms was sent later says little, since a relative may not know what the ward knows.
     */
    boolean isNewerThan(LegalStatus other) {
        if (saysNothing() || equals(NOT_KNOWN)) {
            return false;
        }
        if (other == null || other.saysNothing() || other.equals(NOT_KNOWN)) {
            return true;
        }
        return latest().filter(last -> other.latest().filter(theirs -> !last.isAfter(theirs)).isEmpty()).isPresent();
    }

    /** The last of the dates on which something began or ended. */
    private Optional<Instant> latest() {
        Stream<Instant> ofAuthorities = (authorities == null ? List.<Authority> of() : authorities).stream()
                .flatMap(Authority::dates);
        Stream<Instant> ofOthers = Stream.of(
                communityTreatmentOrder == null ? Stream.<Instant> empty() : communityTreatmentOrder.dates(),
                guardianship == null ? Stream.<Instant> empty() : Stream.of(guardianship.acceptedAt, guardianship.endedAt),
                treatment == null ? Stream.<Instant> empty() : Stream.of(treatment.informedProposedAt, treatment.endedAt),
                Stream.of(absentSince)).flatMap(dates -> dates);
        return Stream.concat(ofAuthorities, ofOthers).filter(Objects::nonNull).max(Instant::compareTo);
    }

    /** Which country's rules a place comes under. */
    public enum Country {
        ENGLAND,
        WALES
    }

    /** A provision under which somebody may be held. */
    public enum Provision {
        S2,
        S3,
        S4,
        S5_2,
        S5_4,
        S35,
        S36,
        S37,
        S37_41,
        S38,
        S44,
        S45A,
        S46,
        S47,
        S47_49,
        S48,
        S48_49,
        S135,
        S136,
        CPIA_1964,
        MCA_DOLS,
        OTHER_ACT,
        PLACE_OF_SAFETY_DIRECTION,
        NOT_KNOWN;

        private static final Set<Provision> PERHAPS_RESTRICTED = EnumSet.of(S37_41, S44, S45A, S46, S47_49, S48_49, CPIA_1964,
                NOT_KNOWN);

        /** Whether special restrictions (s.41) may come with it, without which nobody is conditionally discharged. */
        boolean mayBeRestricted() {
            return PERHAPS_RESTRICTED.contains(this);
        }
    }

    /** What keeps an authority alive beyond its end. */
    public enum Continuation {
        S21,
        S29_4
    }

    /** How a restricted patient was discharged. */
    public enum Discharge {
        CONDITIONAL,
        ABSOLUTE
    }

    /** A community treatment order (s.17A). */
    public record CommunityTreatmentOrder(Boolean inForce, Boolean recalled, Country responsibleHospitalCountry,
            Instant madeAt, @Schema(description = "When it lapses unless extended (s.20A).") Instant expiresAt,
            @Schema(description = "When the person was first admitted under s.2 or s.3 without a break before the order (s.68(5)).") Instant firstAdmittedAt,
            @Schema(description = "When the person was detained on the recall that goes on: 72 hours run from then (s.17F).") Instant recalledAt,
            @Schema(description = "When it was revoked (s.17F(4)); it is not in force then.") Instant revokedAt) {

        /** Not once it was revoked (s.17C); and only who is under one in force can be on recall (s.17E). */
        public Boolean inForceNow() {
            if (revokedAt != null) {
                return Boolean.FALSE;
            }
            return recalledAt == null ? inForce : Boolean.TRUE;
        }

        /** A recall ends with the revocation, if not before. */
        public Boolean recalledNow() {
            if (revokedAt != null) {
                return Boolean.FALSE;
            }
            return recalledAt == null ? recalled : Boolean.TRUE;
        }

        private Stream<Instant> dates() {
            return Stream.of(madeAt, firstAdmittedAt, recalledAt, revokedAt);
        }
    }

    /** Guardianship under s.7 or s.37. */
    public record Guardianship(GuardianshipSection section, Instant endedAt, Country responsibleAuthorityCountry,
            @Schema(description = "When the application was accepted (s.7), or the order was made (s.37).") Instant acceptedAt,
            @Schema(description = "When it lapses unless renewed (s.20).") Instant expiresAt) {
    }

    /** Under which section. */
    public enum GuardianshipSection {
        S7,
        S37
    }

    /** A treatment that needs special safeguards. */
    public record Treatment(TreatmentSection section, DiscussedWith discussedWith, Instant informedProposedAt, Instant endedAt,
            Country country) {
    }

    /** Which safeguards. */
    public enum TreatmentSection {
        S57,
        S58A
    }

    /** Who first discussed the treatment with the person. */
    public enum DiscussedWith {
        REGISTERED_MEDICAL_PRACTITIONER,
        APPROVED_CLINICIAN,
        OTHER
    }

    /** An NHS legal status classification code, which means nothing without its system. */
    public record LegalStatusCode(@NotNull(message = "Say which list the code is from.") Country system,
            @NotNull(message = "Give the code.") @Pattern(regexp = "[0-9]{1,2}", message = "Takes one or two digits.") String code) {

        /** Each country has a list of its own: 34 and 35 mean other things in Wales, and 36 to 38 nothing. */
        private static final Map<Country, String> IN_USE = Map.of(
                Country.ENGLAND, "0?[1-9]|10|1[2-9]|20|3[125678]|98|99",
                Country.WALES, "0?[1-9]|10|1[2-9]|20|3[01245]|98|99");

        /** The same in both lists. */
        private static final Map<String, Provision> POWERS_OF_HOURS = Map.of("04", Provision.S4, "05", Provision.S5_2, "06",
                Provision.S5_4, "19", Provision.S135, "20", Provision.S136);

        private Optional<Provision> powerOfHours() {
            return Optional.ofNullable(POWERS_OF_HOURS.get(code.length() == 1 ? "0" + code : code));
        }

        boolean isInUse() {
            return system == null || code == null || code.matches(IN_USE.get(system));
        }
    }

    @Override
    public String toString() {
        return "LegalStatus[not shown]";
    }
}
