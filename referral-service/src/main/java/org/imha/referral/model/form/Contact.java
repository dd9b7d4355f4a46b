package org.imha.referral.model.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** How to reach the person. */
public record Contact(@PlainText(max = 30) String phone,
        @Schema(description = "Whether a message may be left there: somebody else may hear it. Nothing said means no.") Boolean safeToLeaveMessage,
        @PlainText(max = 200) String email) {

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
