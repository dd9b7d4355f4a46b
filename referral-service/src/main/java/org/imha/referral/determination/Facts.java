package org.imha.referral.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Continuation;
import org.imha.referral.model.LegalStatus.Country;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.GuardianshipSection;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.LegalStatus.Treatment;
import org.imha.referral.model.ReferralForm;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The facts that eligibility-service works from: the date of birth, and of the legal status what the right may depend on. On
 * which day an order was made, or somebody discharged or recalled, opens windows and leaves the right as it is (s.130C), so
 * such dates stay here; what follows from them (revoked, recalled, absent) is told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(LocalDate dateOfBirth, Country hospitalCountry, List<Held> authorities, Order communityTreatmentOrder,
        Guarded guardianship, Treatment treatment, LegalStatusCode legalStatusCode, Boolean inpatient,
        Boolean mentalDisorderCare, Boolean liableUnderOtherLaw, Boolean onLeave, Boolean absentWithoutLeave) {

    /** Nothing said about the legal status is "not known", which can never lead to a "no". */
    static Facts from(ReferralForm form, Instant receivedAt) {
        LegalStatus stated = form.legalStatus() == null || form.legalStatus().saysNothing() ? LegalStatus.NOT_KNOWN
                : form.legalStatus();
        return from(form.person().dateOfBirth(), stated.knownAt(receivedAt));
    }

    private static Facts from(LocalDate born, LegalStatus status) {
        return new Facts(born, status.hospitalCountry(), status.authorities().stream().map(Held::from).toList(),
                Order.from(status.communityTreatmentOrder()), Guarded.from(status.guardianship()), status.treatment(),
                status.legalStatusCode(), status.inpatient(), status.mentalDisorderCare(), status.liableUnderOtherLaw(),
                status.onLeave(), status.absentNow());
    }

    /** An authority to hold the person, as it stands. */
    record Held(Provision provision, Instant startedAt, Instant expiresAt, Continuation continuedBy, Instant endedAt,
            Instant secondRecommendationAt, Discharge discharge, Boolean restrictionEnded) {

        private static Held from(Authority stated) {
            return new Held(stated.provision(), stated.startedAt(), stated.expiresAt(), stated.continuedBy(), stated.endedAt(),
                    stated.secondRecommendationAt(), stated.dischargeNow(), stated.unrestrictedNow());
        }
    }

    /** A community treatment order, as it stands. */
    record Order(Boolean inForce, Boolean recalled, Country responsibleHospitalCountry) {

        private static Order from(CommunityTreatmentOrder stated) {
            return stated == null ? null
                    : new Order(stated.inForceNow(), stated.recalledNow(), stated.responsibleHospitalCountry());
        }
    }

    /** Guardianship, as it stands. */
    record Guarded(GuardianshipSection section, Instant endedAt, Country responsibleAuthorityCountry) {

        private static Guarded from(Guardianship stated) {
            return stated == null ? null
                    : new Guarded(stated.section(), stated.endedAt(), stated.responsibleAuthorityCountry());
        }
    }

    @Override
    public String toString() {
        return "Facts[not shown]";
    }
}
