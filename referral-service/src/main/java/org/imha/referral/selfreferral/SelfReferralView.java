package org.imha.referral.selfreferral;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.ReferralView.Signpost;

/**
 * The answer: a reference, and words that are the same for everybody.
 * <p>
 * Nothing in it depends on the person: neither whether we know them, nor whether they qualify. Anybody may send anybody's
 * name.
 */
public record SelfReferralView(
        @Schema(description = "Say it when you call us. It opens nothing. Null when nothing was kept (validateOnly).", examples = "R7K4-29QX") String reference,
        String whatHappensNext, String phone, String emergency,
        @Schema(description = "Who else can help, whatever comes of this") List<Signpost> otherHelp) {

    /** The reference is the person's. */
    @Override
    public String toString() {
        return "SelfReferralView[not shown]";
    }
}
