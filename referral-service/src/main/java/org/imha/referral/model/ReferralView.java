package org.imha.referral.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.form.Admission;
import org.imha.referral.model.form.AdvocatePreference;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Consent;
import org.imha.referral.model.form.Declarations;
import org.imha.referral.model.form.ExcludedPerson;
import org.imha.referral.model.form.KeyDate;
import org.imha.referral.model.form.Location;
import org.imha.referral.model.form.NearestRelative;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Professional;
import org.imha.referral.model.form.Referrer;
import org.imha.referral.model.form.Risk;
import org.imha.referral.model.form.ServiceAsked;
import org.imha.referral.model.form.Urgency;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What callers may see of a referral: the referring trust the progress and the answer, staff the form too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(UUID id, String reference, ReferralStatus status,
        @Schema(description = "The status in words for the referrer") String progress,
        @Schema(description = "Beside the progress Allocated, where it is known; for the referring trust and staff") NamedAdvocate advocate,
        Instant receivedAt,
        @Schema(description = "When a coordinator first asked the referrer something or named other help") Instant answeredAt,
        EligibilityView eligibility,
        @Schema(description = "Help under a commissioner's contract, where the Act gives none; only for staff") Contract.Extension contractualEligibility,
        @Schema(description = "The rule set that decides whatever is in force, and why; only for staff") RuleSetOverride ruleSetOverride,
        List<Signpost> signposts,
        @Schema(description = "What is asked of the referrer while the status is INFO_REQUESTED") String informationRequested,
        @Schema(description = "When the person agreed to be offered help again; only for staff") LocalDate reofferOn,
        @Schema(description = "The referral about the same person that goes on for this one; only for staff") UUID mergedInto,
        @Schema(description = "Other open referrals that may be about the same person, as far as the caller may see them; not in lists") List<PossibleDuplicate> possibleDuplicates,
        Boolean mustVisit, UUID caseId, ServiceAsked service, String heardFrom, LocalDate referredOn, Person person,
        Referrer referrer, Location location, LegalStatus legalStatus, Admission admission, List<Professional> professionals,
        NearestRelative nearestRelative, List<ExcludedPerson> excludedPersons, Consent consent, Communication communication,
        AdvocatePreference advocatePreference,
        List<KeyDate> keyDates, Risk risk, Urgency urgency, String reason, String decisionAhead, Declarations declarations,
        List<ReferralAction.Permission> actions) {

    /** A trust sees how far its referral got, the answer it was given and who the advocate is, nothing else. */
    static ReferralView from(Referral referral, Caller caller, List<Signpost> signposts,
            List<PossibleDuplicate> possibleDuplicates) {
        boolean whole = ReferralAccess.maySeeForm(caller);
        boolean staff = ReferralAccess.isStaff(caller);
        ReferralForm form = whole ? referral.form() : ReferralForm.EMPTY;
        return new ReferralView(referral.id(), referral.reference(), whole ? referral.status() : referral.statusForReferrer(),
                referral.progress(), ReferralAccess.maySeeAdvocate(caller) ? referral.advocate().orElse(null) : null,
                referral.createdAt(), referral.answeredAt().orElse(null), EligibilityView.of(referral),
                whole ? referral.contract().orElse(null) : null, staff ? referral.ruleSetOverride().orElse(null) : null,
                doesNotQualify(referral) ? signposts : null, referral.informationRequested().orElse(null),
                staff ? referral.refusal().map(Refusal::reofferOn).orElse(null) : null,
                staff ? referral.mergedInto().orElse(null) : null, possibleDuplicates, whole ? referral.mustVisit() : null,
                whole ? referral.caseId().orElse(null) : null, form.service(), form.heardFrom(), form.referredOn(),
                form.person(), form.referrer(), form.location(), form.legalStatus(), form.admission(), form.professionals(),
                form.nearestRelative(), form.excludedPersons(), form.consent(), form.communication(), form.advocatePreference(),
                form.keyDates(),
                form.risk(), form.urgency(), form.reason(), form.decisionAhead(), form.declarations(),
                ReferralAction.all(referral, caller));
    }

    private static boolean doesNotQualify(Referral referral) {
        return referral.eligibility().filter(answer -> answer.outcome() == Determination.Outcome.NOT_QUALIFYING).isPresent();
    }

    /** The answer of eligibility-service; {@code PENDING} until there is one. */
    public record EligibilityView(String outcome, List<String> heads, List<Determination.Reason> reasons,
            List<String> citations,
            List<String> missingFacts, UUID determinationId, Instant reevaluateAt,
            @Schema(description = "The law that decided") Determination.RuleSet ruleSet) {

        private static final EligibilityView PENDING = new EligibilityView("PENDING", List.of(), List.of(), List.of(),
                List.of(),
                null, null, null);

        static EligibilityView of(Referral referral) {
            return referral.eligibility().map(EligibilityView::from).orElse(PENDING);
        }

        private static EligibilityView from(Determination answer) {
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
