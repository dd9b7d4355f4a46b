package org.imha.casework.model;

import jakarta.persistence.Embeddable;

/**
 * What an advocate needs at first sight; everything else stays with the referral.
 *
 * @param reference the referral's, which people say to each other
 * @param displayName how the person likes to be called; null when nobody told
 * @param mustVisit the request is one that the advocate must comply with (s.130B(5))
 */
@Embeddable
public record Introduction(String reference, String displayName, String hospitalOdsCode, String ward, boolean mustVisit,
        String language, Boolean interpreterNeeded) {

    Introduction withDutyToVisit() {
        return new Introduction(reference, displayName, hospitalOdsCode, ward, true, language, interpreterNeeded);
    }

    /** Names a person and where they are. */
    @Override
    public String toString() {
        return "Introduction[" + reference + "]";
    }
}
