package org.imha.referral.model.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** The nearest relative (ss.26-30), or the nominated person once MHA 2025 Sch.2 is commenced. */
public record NearestRelative(@PlainText(max = 200) String name, @PlainText(max = 100) String relationship,
        @PlainText(max = 30) String phone, @PlainText(max = 200) String email,
        @Schema(description = "Whether they may be contacted. Nothing said means no: s.130D(5) leaves it to the patient.") Boolean mayContact) {

    @Override
    public String toString() {
        return "NearestRelative[not shown]";
    }
}
