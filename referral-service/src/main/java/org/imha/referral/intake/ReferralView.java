package org.imha.referral.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.Determination;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.RuleSetOverride;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What callers may see of a referral: the referring trust the progress and the answer, staff the form too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(UUID id, String reference, ReferralStatus status,
        @Schema(description = "The status in words for the referrer") String progress, Instant receivedAt,
        EligibilityView eligibility,
        @Schema(description = "The rule set that decides whatever is in force, and why; only for staff") RuleSetOverride ruleSetOverride,
        List<Signpost> signposts, Boolean mustVisit, UUID caseId, ReferralForm.Person person,
        ReferralForm.Referrer referrer, ReferralForm.Location location, LegalStatus legalStatus, ReferralForm.Consent consent,
        ReferralForm.Communication communication, List<ReferralForm.KeyDate> keyDates, ReferralForm.Risk risk, String reason,
        List<ReferralAction> actions) {

    static ReferralView from(Referral referral, Caller caller, List<Signpost> signposts) {
        boolean whole = ReferralAccess.maySeeForm(caller);
        ReferralForm form = whole ? referral.form() : NOTHING;
        return new ReferralView(referral.id(), referral.reference(), referral.status(), referral.status().progress(),
                referral.createdAt(), referral.eligibility().map(EligibilityView::from).orElse(EligibilityView.PENDING),
                ReferralAccess.isStaff(caller) ? referral.ruleSetOverride().orElse(null) : null,
                doesNotQualify(referral) ? signposts : null, whole ? referral.mustVisit() : null,
                whole ? referral.caseId().orElse(null) : null, form.person(), form.referrer(), form.location(),
                form.legalStatus(),
                form.consent(), form.communication(), form.keyDates(), form.risk(), form.reason(),
                ReferralAction.of(referral, caller));
    }

    private static final ReferralForm NOTHING = new ReferralForm(null, null, null, null, null, null, null, null, null);

    private static boolean doesNotQualify(Referral referral) {
        return referral.eligibility().filter(answer -> answer.outcome() == Determination.Outcome.NOT_QUALIFYING).isPresent();
    }

    /** The answer of eligibility-service; {@code PENDING} until there is one. */
    public record EligibilityView(String outcome, List<String> heads, List<Determination.Reason> reasons,
            List<String> citations,
            List<String> missingFacts, UUID determinationId, Instant reevaluateAt,
            @Schema(description = "The law that decided") Determination.RuleSet ruleSet) {

        static final EligibilityView PENDING = new EligibilityView("PENDING", List.of(), List.of(), List.of(), List.of(), null,
                null, null);

        static EligibilityView from(Determination answer) {
            return new EligibilityView(answer.outcome().name(), answer.heads(), answer.reasons(), answer.citations(),
                    answer.missingFacts(), answer.id(), answer.reevaluateAt(), answer.ruleSet());
        }
    }

    /** Other help. */
    public record Signpost(String name, String contact) {
    }

    @Override
    public String toString() {
        return "ReferralView[" + id + "]";
    }
}
