package org.imha.referral.model.form;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * Equality monitoring, best as the person puts it. It is kept apart from the referral and nobody who works on the referral
 * sees it. Left out means "not asked", which differs from "prefers not to say".
 */
@Schema(description = "Equality monitoring: kept apart from the referral, only for counting. Left out means not asked.")
public record Equality(
        @Pattern(regexp = "[A-HJ-NPRSZ]|99", message = "Takes an NHS ethnic category code: A to S, Z or 99.") @Schema(description = "NHS ethnic category; Z means not stated", examples = "A") String ethnicCategory,
        Religion religion, SexualOrientation sexualOrientation, Answer disabled, Answer carer, PrimaryNeed primaryNeed,
        @PlainText(max = 200) String inOwnWords, Boolean selfReported) {

    /** An answer that may be withheld. */
    @Schema(name = "EqualityAnswer")
    public enum Answer {
        YES,
        NO,
        PREFER_NOT_TO_SAY
    }

    /** Groups of the census. */
    public enum Religion {
        NO_RELIGION,
        BUDDHIST,
        CHRISTIAN,
        HINDU,
        JEWISH,
        MUSLIM,
        SIKH,
        OTHER,
        PREFER_NOT_TO_SAY
    }

    /** Groups of the NHS sexual orientation monitoring standard. */
    public enum SexualOrientation {
        HETEROSEXUAL,
        GAY_OR_LESBIAN,
        BISEXUAL,
        OTHER,
        NOT_SURE,
        PREFER_NOT_TO_SAY
    }

    /** What the person mainly needs help with. */
    public enum PrimaryNeed {
        MENTAL_HEALTH,
        LEARNING_DISABILITY,
        AUTISM,
        DEMENTIA,
        ACQUIRED_BRAIN_INJURY,
        SUBSTANCE_USE,
        PHYSICAL_HEALTH,
        OTHER,
        PREFER_NOT_TO_SAY
    }

    @Override
    public String toString() {
        return "Equality[not shown]";
    }
}
