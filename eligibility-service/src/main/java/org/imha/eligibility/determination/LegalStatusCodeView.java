package org.imha.eligibility.determination;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.rules.facts.CriminalProceedings;
import org.imha.eligibility.rules.facts.LegalStatusCode;

/** How a legal status code was read. */
public record LegalStatusCodeView(LegalStatusCode.System system, @Schema(description = "As it was sent.") String code,
        String normalised, @Schema(description = "What the code says by itself.") String meaning,
        @Schema(description = "Whether it alone reveals criminal proceedings (UK GDPR Article 10).") CriminalProceedings criminalProceedings) {

    static LegalStatusCodeView of(LegalStatusCode code) {
        return code == null ? null
                : new LegalStatusCodeView(code.system(), code.code(), code.normalised(), code.meaning().orElse(null),
                        code.criminalProceedings().orElse(null));
    }

    /** A legal status is special category data. */
    @Override
    public String toString() {
        return "LegalStatusCodeView[withheld]";
    }
}
