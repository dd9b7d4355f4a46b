package org.imha.eligibility.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a rule may look at, and nothing else. A fact that was not stated is null.
 *
 * @param evaluateAt the instant to judge for
 * @param onLeave on leave of absence (s.17); like absence without leave it never changes an outcome
 * @param mentalDisorderCare treated or assessed for mental disorder where they are an in-patient
 * @param liableUnderOtherLaw deprived of liberty under other legislation or by another order of a court
 */
public record EligibilityFacts(Instant evaluateAt, LocalDate dateOfBirth, Country hospitalCountry, List<Authority> authorities,
        CommunityTreatmentOrder communityTreatmentOrder, Guardianship guardianship, Treatment treatment,
        LegalStatusCode legalStatusCode, Boolean inpatient, Boolean mentalDisorderCare, Boolean liableUnderOtherLaw,
        Boolean onLeave, Boolean absentWithoutLeave) {

    public EligibilityFacts {
        // An authority about which nothing at all is said is still one that nobody knows.
        authorities = authorities == null ? List.of()
                : authorities.stream().map(a -> a == null ? Authority.under(Provision.NOT_KNOWN) : a).toList();
    }

    public EligibilityFacts at(Instant instant) {
        return new EligibilityFacts(instant, dateOfBirth, hospitalCountry, authorities, communityTreatmentOrder, guardianship,
                treatment, legalStatusCode, inpatient, mentalDisorderCare, liableUnderOtherLaw, onLeave, absentWithoutLeave);
    }

    /** With what the legal status code says, where nothing more exact was stated. */
    public EligibilityFacts withLegalStatusRead() {
        return legalStatus().map(this::with).orElse(this);
    }

    /** The provision that the code names and that the stated authorities do not have: one of the two is out of date. */
    public Optional<Provision> provisionOnlyInLegalStatusCode() {
        return legalStatus().filter(LegalStatusMeaning.Held.class::isInstance).map(LegalStatusMeaning.Held.class::cast)
                .map(LegalStatusMeaning.Held::provision)
                .filter(named -> !named.needsEvidence() && !authorities.isEmpty())
                .filter(named -> authorities.stream().noneMatch(a -> a.provision() == named));
    }

    /**
     * The countries that the facts name as deciding (s.130C(2), s.130I(2)): that of the hospital, of a responsible hospital or
     * authority, or of the place of treatment. Where none of them is said, a code tells whose classification it is from.
     */
    public Set<Country> countries() {
        Set<Country> named = Stream.of(
                Optional.ofNullable(hospitalCountry),
                Optional.ofNullable(communityTreatmentOrder).filter(order -> !order.hasEnded())
                        .map(CommunityTreatmentOrder::responsibleHospitalCountry),
                Optional.ofNullable(guardianship).filter(under -> under.isInForce(evaluateAt))
                        .map(Guardianship::responsibleAuthorityCountry),
                Optional.ofNullable(treatment).filter(discussed -> !discussed.hasEnded(evaluateAt)).map(Treatment::country))
                .flatMap(Optional::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(Country.class)));
        if (named.isEmpty() && legalStatusCode != null && legalStatusCode.system() != null) {
            named.add(legalStatusCode.system().country());
        }
        return named;
    }

    public boolean isUnder18(Instant instant) {
        return instant.isBefore(LondonTime.birthday(dateOfBirth, 18));
    }

    /** Special category data, and of a person: never printed. */
    @Override
    public String toString() {
        return "EligibilityFacts[withheld]";
    }

    private Optional<LegalStatusMeaning> legalStatus() {
        return Optional.ofNullable(legalStatusCode).map(status -> LegalStatusMeaning.of(status)
                .orElse(new LegalStatusMeaning.Held(Provision.NOT_KNOWN)));
    }

    private EligibilityFacts with(LegalStatusMeaning meaning) {
        return switch (meaning) {
            case LegalStatusMeaning.Held held -> authorities.isEmpty()
                    ? with(List.of(Authority.under(held.provision())), communityTreatmentOrder, guardianship)
                    : this;
            case LegalStatusMeaning.UnderGuardianship under -> with(authorities, communityTreatmentOrder,
                    Objects.requireNonNullElse(guardianship, Guardianship.under(under.section())));
            case LegalStatusMeaning.OnCommunityTreatmentOrder order -> with(authorities,
                    Objects.requireNonNullElse(communityTreatmentOrder, CommunityTreatmentOrder.inForceNow()), guardianship);
            case LegalStatusMeaning.Informal informal -> this;
        };
    }

    private EligibilityFacts with(List<Authority> held, CommunityTreatmentOrder order, Guardianship guardian) {
        return new EligibilityFacts(evaluateAt, dateOfBirth, hospitalCountry, held, order, guardian, treatment, legalStatusCode,
                inpatient, mentalDisorderCare, liableUnderOtherLaw, onLeave, absentWithoutLeave);
    }
}
