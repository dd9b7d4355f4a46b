package org.imha.referral.worklist;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.NhsNumber;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;

/** What to look for. Everything that is said must be true of a referral that is found. */
@Schema(description = "Filters; whatever is left out does not filter.")
public record SearchReferralsRequest(
        @Size(max = 13, message = "Takes at most {max} entries.") @Schema(description = "One of these; without it, whatever is open") List<@NotNull ReferralStatus> status,
        @OdsCode String hospital,
        @PlainText(max = 100) @Schema(description = "The ward's name, in capitals or not") String ward,
        SectionGroup sectionGroup, UrgencyLevel urgency,
        @PlainText(max = 10) @Schema(description = "The nearest date is no further away: days, weeks or hours", examples = "P14D") String keyDateWithin,
        @PlainText(max = 40) @Schema(description = "Waiting for an advocate since then or longer: a day or an instant") String waitingSince,
        ReferrerKind referrerKind,
        @OdsCode @Schema(description = "The organisation that refers") String organisation,
        @Schema(description = "Also what is over, behind what is open") Boolean includeOver,
        @PlainText(max = 100) @Schema(description = "The beginning of each word of a name, in any order, without regard to case and accents; or a reference or its beginning. At least two characters.", examples = "oka ad") String text,
        @NhsNumber @Schema(examples = "9990000018") String nhsNumber) {

    /** NHS numbers are often written 3-3-4. */
    public SearchReferralsRequest {
        nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", "");
    }

    @Override
    public String toString() {
        return "SearchReferralsRequest[not shown]";
    }
}
