package org.imha.referral.model;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.identity.Caller;

/**
 * Another open referral that may be about the same person, as far as the caller may see it.
 *
 * @param matchedOn what is the same in both
 */
public record PossibleDuplicate(UUID id, String reference, List<MatchedOn> matchedOn, ReferralStatus status,
        @Schema(description = "The status in words for the referrer") String progress) {

    /** What two referrals can have in common. */
    public enum MatchedOn {
        NHS_NUMBER,
        /** Name, date of birth and postcode, all three, however they are written. */
        NAME_BIRTH_POSTCODE,
        /**
         * The beginnings of the names and the date of birth, where not both are known by a number: a notification says no
         * postcode.
         */
        NAME_AND_BIRTH
    }

    public static PossibleDuplicate from(Referral other, List<MatchedOn> matchedOn, Caller caller) {
        return new PossibleDuplicate(other.id(), other.reference(), matchedOn,
                ReferralAccess.maySeeForm(caller) ? other.status() : other.statusForReferrer(), other.progress());
    }

    /** The reference is what people call the referral of a person by. */
    @Override
    public String toString() {
        return "PossibleDuplicate[" + id + "]";
    }
}
