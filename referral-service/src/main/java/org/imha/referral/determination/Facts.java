package org.imha.referral.determination;

import java.time.Instant;
import java.time.LocalDate;

import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.ReferralForm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The facts that eligibility-service works from: the legal status as it was stated, and the date of birth. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(LocalDate dateOfBirth, @JsonUnwrapped LegalStatus legalStatus) {

    /** Nothing said about the legal status is "not known", which can never lead to a "no". */
    static Facts from(ReferralForm form, Instant receivedAt) {
        LegalStatus stated = form.legalStatus() == null || form.legalStatus().saysNothing() ? LegalStatus.NOT_KNOWN
                : form.legalStatus();
        return new Facts(form.person().dateOfBirth(), stated.knownAt(receivedAt));
    }

    @Override
    public String toString() {
        return "Facts[not shown]";
    }
}
