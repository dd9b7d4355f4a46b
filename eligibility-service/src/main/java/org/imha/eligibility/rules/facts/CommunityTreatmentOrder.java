package org.imha.eligibility.rules.facts;

/**
 * A community treatment order (s.17A). Recall alone does not end it: only revocation or discharge does (ss.17F, 17C).
 *
 * @param inForce null when it is not known whether the order still is
 */
public record CommunityTreatmentOrder(Boolean inForce, Boolean recalled, Country responsibleHospitalCountry) {

    public static CommunityTreatmentOrder inForceNow() {
        return new CommunityTreatmentOrder(true, null, null);
    }

    public boolean isInForce() {
        return Boolean.TRUE.equals(inForce);
    }

    public boolean hasEnded() {
        return Boolean.FALSE.equals(inForce);
    }

    public boolean isUncertain() {
        return inForce == null;
    }
}
