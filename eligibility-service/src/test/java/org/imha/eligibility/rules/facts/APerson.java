package org.imha.eligibility.rules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds facts about somebody of whom nothing is stated, at noon of an ordinary day. */
public final class APerson {

    public static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");

    private Instant now = NOW;
    private LocalDate dateOfBirth;
    private Country hospitalCountry;
    private final List<Authority> authorities = new ArrayList<>();
    private CommunityTreatmentOrder order;
    private Guardianship guardianship;
    private Treatment treatment;
    private LegalStatusCode code;
    private Boolean inpatient;
    private Boolean mentalDisorderCare;
    private Boolean underOtherLaw;
    private Boolean onLeave;
    private Boolean absent;

    public static APerson aPerson() {
        return new APerson();
    }

    public APerson at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public APerson at(Instant instant) {
        now = instant;
        return this;
    }

    public APerson born(String day) {
        dateOfBirth = LocalDate.parse(day);
        return this;
    }

    public APerson inHospitalOf(Country country) {
        hospitalCountry = country;
        return this;
    }

    public APerson under(Provision... provisions) {
        for (Provision provision : provisions) {
            authorities.add(Authority.under(provision));
        }
        return this;
    }

    public APerson under(AnAuthority... held) {
        for (AnAuthority authority : held) {
            authorities.add(authority.build());
        }
        return this;
    }

    public APerson onOrder(Boolean inForce, Country responsibleHospital) {
        order = new CommunityTreatmentOrder(inForce, null, responsibleHospital);
        return this;
    }

    public APerson onOrder() {
        order = CommunityTreatmentOrder.inForceNow();
        return this;
    }

    public APerson recalled() {
        order = new CommunityTreatmentOrder(true, true, null);
        return this;
    }

    public APerson underGuardianship() {
        guardianship = Guardianship.under(Guardianship.Section.S7);
        return this;
    }

    public APerson underGuardianship(String endedAt, Country authority) {
        guardianship = new Guardianship(Guardianship.Section.S37, endedAt == null ? null : Instant.parse(endedAt), authority);
        return this;
    }

    public APerson discussing(Treatment.Section section, Treatment.DiscussedWith with) {
        return discussing(section, with, null, null);
    }

    public APerson discussing(Treatment.Section section, Treatment.DiscussedWith with, String proposedAt, String endedAt) {
        treatment = new Treatment(section, with, proposedAt == null ? null : Instant.parse(proposedAt),
                endedAt == null ? null : Instant.parse(endedAt), null);
        return this;
    }

    public APerson treatedIn(Country country) {
        treatment = new Treatment(treatment.section(), treatment.discussedWith(), treatment.informedProposedAt(),
                treatment.endedAt(), country);
        return this;
    }

    public APerson withCode(String english) {
        return withCode(LegalStatusCode.System.ENGLAND, english);
    }

    public APerson withCode(LegalStatusCode.System system, String sent) {
        code = new LegalStatusCode(system, sent);
        return this;
    }

    /** In hospital for mental disorder. */
    public APerson inpatient() {
        return inpatient(true, true);
    }

    public APerson inpatient(Boolean stated, Boolean forMentalDisorder) {
        inpatient = stated;
        mentalDisorderCare = forMentalDisorder;
        return this;
    }

    public APerson underOtherLaw(Boolean stated) {
        underOtherLaw = stated;
        return this;
    }

    public APerson onLeave(Boolean stated) {
        onLeave = stated;
        return this;
    }

    public APerson absentWithoutLeave(Boolean stated) {
        absent = stated;
        return this;
    }

    public EligibilityFacts build() {
        return new EligibilityFacts(now, dateOfBirth, hospitalCountry, authorities, order, guardianship, treatment, code,
                inpatient, mentalDisorderCare, underOtherLaw, onLeave, absent);
    }
}
