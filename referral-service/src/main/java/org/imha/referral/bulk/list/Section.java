package org.imha.referral.bulk.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imha.referral.model.LegalStatus.Provision;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The section as an MHA office writes it: {@code S3}, {@code 3}, {@code s.5(2)} or {@code Section 37/41}. Some of what
 * stands in that column is no authority to detain, and has another place in the form.
 */
final class Section {

    static final String PLACE = "/legalStatus/authorities/0";

    private static final JsonPointer AUTHORITY = JsonPointer.compile(PLACE);
    private static final JsonPointer LEGAL_STATUS = JsonPointer.compile("/legalStatus");
    private static final Map<String, Provision> PROVISIONS = Arrays.stream(Provision.values())
            .collect(Collectors.toMap(provision -> bare(provision.name()), Function.identity()));
    /** Both limbs of s.135 are one power here. */
    private static final Map<String, Provision> ALSO = Map.of("1351", Provision.S135, "1352", Provision.S135, "DOLS",
            Provision.MCA_DOLS, "CPIA", Provision.CPIA_1964, "UNKNOWN", Provision.NOT_KNOWN);

    private Section() {
    }

    /** Puts it where it belongs. What nobody knows stays where it is, and is refused there. */
    static void place(ObjectNode form) {
        ObjectNode authority = form.withObject(AUTHORITY);
        String written = bare(authority.path("provision").asText());
        switch (written) {
            case "CTO", "17A", "COMMUNITYTREATMENTORDER" ->
                form.withObject("/legalStatus/communityTreatmentOrder").put("inForce",
                        true);
            case "7", "GUARDIANSHIP" -> form.withObject("/legalStatus/guardianship").put("section", "S7");
            case "INFORMAL" -> informal(form);
            default -> {
                Provision known = PROVISIONS.getOrDefault(written, ALSO.get(written));
                if (known != null) {
                    authority.put("provision", known.name());
                }
                return;
            }
        }
        form.withObject(LEGAL_STATUS).remove("authorities");
    }

    /** Both countries' lists of legal status codes have 01 for it. A code that is stated beside it says more. */
    private static void informal(ObjectNode form) {
        ObjectNode code = form.withObject("/legalStatus/legalStatusCode");
        if (!code.has("code")) {
            code.put("code", "01");
        }
    }

    private static String bare(String section) {
        return section.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^(SECTION|SEC|S)(?=[0-9])", "");
    }
}
