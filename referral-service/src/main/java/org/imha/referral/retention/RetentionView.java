package org.imha.referral.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.LegalHold;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.RetentionClass;

/** Until when a referral is kept, and what a manager may do about it. */
public record RetentionView(UUID referralId, ReferralStatus status,
        @Schema(description = "Null while the referral is open") Instant overSince,
        @Schema(description = "Null while the referral is open") RetentionClass retentionClass,
        @Schema(description = "The first day on which it is erased, unless a legal hold keeps it; null while the referral is open") LocalDate keptUntil,
        @Schema(description = "Null unless there is one") LegalHold legalHold, List<RetentionAction> actions) {

    static RetentionView from(Referral referral, RetentionConfig config) {
        Retention retention = Retention.of(referral, config).orElse(null);
        return new RetentionView(referral.id(), referral.status(), referral.overSince().orElse(null),
                retention == null ? null : retention.kind(), retention == null ? null : retention.until(),
                referral.legalHold().orElse(null), RetentionAction.of(referral));
    }

    /** Something that may be done; the reason is the code of what stands in the way, null when nothing does. */
    @Schema(name = "RetentionPermission")
    public record RetentionAction(String action, boolean allowed, String reason) {

        static List<RetentionAction> of(Referral referral) {
            boolean held = referral.legalHold().isPresent();
            String whyNotErase = held ? "REFERRAL_ON_HOLD" : referral.status().isOver() ? null : "REFERRAL_NOT_OVER";
            return List.of(new RetentionAction("legal-hold", true, null),
                    new RetentionAction("legal-hold-lifting", held, held ? null : "NO_LEGAL_HOLD"),
                    new RetentionAction("erasure", whyNotErase == null, whyNotErase));
        }
    }

    @Override
    public String toString() {
        return "RetentionView[" + referralId + "]";
    }
}
