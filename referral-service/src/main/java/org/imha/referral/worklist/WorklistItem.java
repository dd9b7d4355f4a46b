package org.imha.referral.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.NamedAdvocate;
import org.imha.referral.model.ReferralAction;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferralView;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Organisation;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;
import org.imha.referral.model.worklist.WorklistEntry;
import org.imha.referral.model.worklist.WorklistRow;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A referral in a list: for a trust its progress and the answer, for staff what they put their work in order by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorklistItem(UUID id, String reference, ReferralStatus status,
        @Schema(description = "The status in words for the referrer") String progress,
        @Schema(description = "Only for trusts; staff read the referral") NamedAdvocate advocate, Instant receivedAt,
        @Schema(description = "Only for trusts; staff read the referral") ReferralView.EligibilityView eligibility,
        @Schema(description = "Only for trusts") List<ReferralView.Signpost> signposts,
        @Schema(description = "Only for trusts") String informationRequested,
        @Schema(description = "Only for trusts") List<ReferralAction.Permission> actions,
        @Schema(description = "The person's name") String displayName,
        Organisation hospital, String ward, SectionGroup sectionGroup,
        @Schema(description = "Left out when the referral is over") UrgencyLevel urgency,
        @Schema(description = "The nearest date that help must come before: a date on the form, or the end of a period of the Act. A safe day, not a statement of legal effect.") Instant deadline,
        @Schema(description = "The date has passed. For a day it keeps its place, then the next date counts.") Boolean overdue,
        @Schema(description = "Since when the person waits for an advocate; left out once they do not") Instant waitingSince,
        ReferrerKind referrerKind,
        @Schema(description = "ODS code of the organisation that refers") String organisation) {

    static WorklistItem of(WorklistEntry entry, Instant now) {
        WorklistRow row = entry.row();
        Instant deadline = row.sortAt().isBefore(WorklistRow.NO_DATE) ? row.sortAt() : null;
        boolean overdue = deadline != null && deadline.isBefore(now);
        Organisation hospital = row.hospitalCode() == null && row.hospitalName() == null ? null
                : new Organisation(row.hospitalCode(), row.hospitalName());
        return new WorklistItem(entry.id(), row.reference(), row.status(), row.progress(), null, row.receivedAt(), null, null,
                null, null, row.displayName(), hospital, row.ward(), row.sectionGroup(), row.urgency(), deadline, overdue,
                row.waitingSince(), row.referrerKind(), row.organisation());
    }

    /** As the referral itself would be shown to the trust. */
    static WorklistItem ofOwn(ReferralView view) {
        return new WorklistItem(view.id(), view.reference(), view.status(), view.progress(), view.advocate(),
                view.receivedAt(), view.eligibility(), view.signposts(), view.informationRequested(), view.actions(), null,
                null, null, null,
                null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "WorklistItem[" + id + "]";
    }
}
