package org.imha.casework.report.response;

import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.report.section.Target.AppliesTo;

/** For whom contracts have shorter targets: who is urgent, or held under section 2, whose 28 days do not wait. */
final class ResponseGroup {

    /** The legal status code of section 2, as people write it. */
    private static final Set<String> SECTION_2 = Set.of("02", "2");

    private ResponseGroup() {
    }

    static AppliesTo of(Background background) {
        LegalFacts legal = background.circumstances().legalStatus();
        return background.urgent() || legal != null && isSection2(legal) ? AppliesTo.URGENT_OR_SECTION_2 : AppliesTo.ROUTINE;
    }

    private static boolean isSection2(LegalFacts legal) {
        boolean stated = legal.authorities().stream()
                .anyMatch(authority -> "S2".equals(authority.provision()) && authority.endedAt() == null);
        return stated || Stream.ofNullable(legal.legalStatusCode()).anyMatch(code -> SECTION_2.contains(code.code()));
    }
}
