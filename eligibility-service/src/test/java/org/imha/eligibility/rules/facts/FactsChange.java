package org.imha.eligibility.rules.facts;

import java.time.LocalDate;
import java.util.List;

/** Facts that differ from others in a few places. */
public final class FactsChange {

    private final EligibilityFacts from;
    private LocalDate dateOfBirth;
    private Country hospitalCountry;
    private List<Authority> authorities;
    private CommunityTreatmentOrder order;
    private Guardianship guardianship;
    private Treatment treatment;
    private LegalStatusCode code;
    private Boolean inpatient;
    private Boolean mentalDisorderCare;
    private Boolean underOtherLaw;
    private Boolean onLeave;
    private Boolean absent;

    FactsChange(EligibilityFacts from) {
        this.from = from;
        this.dateOfBirth = from.dateOfBirth();
        this.hospitalCountry = from.hospitalCountry();
        this.authorities = from.authorities();
        this.order = from.communityTreatmentOrder();
        this.guardianship = from.guardianship();
        this.treatment = from.treatment();
        this.code = from.legalStatusCode();
        this.inpatient = from.inpatient();
        this.mentalDisorderCare = from.mentalDisorderCare();
        this.underOtherLaw = from.liableUnderOtherLaw();
        this.onLeave = from.onLeave();
        this.absent = from.absentWithoutLeave();
    }

    public FactsChange dateOfBirth(LocalDate other) {
        dateOfBirth = other;
        return this;
    }

    public FactsChange hospitalCountry(Country other) {
        hospitalCountry = other;
        return this;
    }

    public FactsChange authorities(List<Authority> others) {
        authorities = others;
        return this;
    }

    public FactsChange communityTreatmentOrder(CommunityTreatmentOrder other) {
        order = other;
        return this;
    }

    public FactsChange guardianship(Guardianship other) {
        guardianship = other;
        return this;
    }

    public FactsChange treatment(Treatment other) {
        treatment = other;
        return this;
    }

    public FactsChange legalStatusCode(LegalStatusCode other) {
        code = other;
        return this;
    }

    public FactsChange inpatient(Boolean other) {
        inpatient = other;
        return this;
    }

    public FactsChange mentalDisorderCare(Boolean other) {
        mentalDisorderCare = other;
        return this;
    }

    public FactsChange liableUnderOtherLaw(Boolean other) {
        underOtherLaw = other;
        return this;
    }

    public FactsChange onLeave(Boolean other) {
        onLeave = other;
        return this;
    }

    public FactsChange absentWithoutLeave(Boolean other) {
        absent = other;
        return this;
    }

    public EligibilityFacts build() {
        return new EligibilityFacts(from.evaluateAt(), dateOfBirth, hospitalCountry, authorities, order, guardianship,
                treatment,
                code, inpatient, mentalDisorderCare, underOtherLaw, onLeave, absent);
    }
}
