package org.imha.referral.amendment;

import java.util.Arrays;
import java.util.List;

import org.imha.kernel.json.MergePatch;
import org.imha.kernel.problem.FieldError;

/** Parts of the form that no amendment touches, and what to do instead. */
enum FixedPart {

    REFERRER("referrer", "NOT_AMENDABLE", "Who referred stays: withdraw the referral and send another."),
    LEGAL_STATUS("legalStatus", "HAS_ITS_OWN_PATH", "State the new legal status at /v1/referrals/{id}/legal-status."),
    EQUALITY("equality", "HAS_ITS_OWN_PATH", "Equality monitoring is corrected at /v1/referrals/{id}/equality.");

    private final String member;
    private final String code;
    private final String instead;

    FixedPart(String member, String code, String instead) {
        this.member = member;
        this.code = code;
        this.instead = instead;
    }

    static List<FieldError> touchedBy(MergePatch changes) {
        return Arrays.stream(values()).filter(part -> changes.members().contains(part.member))
                .map(part -> new FieldError(changes.inBody("#/" + part.member), part.code, part.instead)).toList();
    }
}
