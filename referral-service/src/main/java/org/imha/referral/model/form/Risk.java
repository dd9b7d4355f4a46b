package org.imha.referral.model.form;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * What an advocate must know before visiting. Unknown risk never blocks intake: the visit is planned for it.
 *
 * @param known whether anything is known; nothing said means no
 * @param assessmentHeldBy who holds a written risk assessment, where there is one
 */
public record Risk(Boolean known, @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull Kind> kinds,
        @PlainText(max = 200) String assessmentHeldBy, @PlainText(max = 4000) String note) {

    /** Kinds of risk that referral forms ask about. */
    @Schema(name = "RiskKind")
    public enum Kind {
        SELF_HARM,
        VIOLENCE,
        WEAPONS,
        ARSON,
        SEXUAL,
        HOSTAGE_TAKING,
        SUBSTANCES,
        ENVIRONMENT,
        OTHER
    }

    @Override
    public String toString() {
        return "Risk[not shown]";
    }
}
