package org.imha.referral.bulk.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imha.referral.model.LegalStatus.Provision;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The section as an MHA office writes it: {@code S3}, {@code 3}, {@code s.5(2)} or {@code Section 37/41}. Some of what
 * stands in that column is no authority to detain, and has another place in the form.
 */
final class Section {

    static final String PLACE = "/legalStatus/authorities/0";
    static final String ORDER = "/legalStatus/communityTreatmentOrder";
    static final String GUARDIANSHIP = "/legalStatus/guardianship";

    private static final String STARTED = "startedAt";
    private static final String EXPIRES = "expiresAt";
    private static final JsonPointer AUTHORITY = JsonPointer.compile(PLACE);
    private static final JsonPointer LEGAL_STATUS = JsonPointer.compile("/legalStatus");
    private static final Map<String, Provision> PROVISIONS = Arrays.stream(Provision.values())
            .collect(Collectors.toMap(provision -> bare(provision.name()), Function.identity()));
    /** Both limbs of s.135 are one power here. */
    private static final Map<String, Provision> ALSO = Map.of("1351", Provision.S135, "1352", Provision.S135, "DOLS",
            Provision.MCA_DOLS, "CPIA", Provision.CPIA_1964, "UNKNOWN", Provision.NOT_KNOWN);

    private Section() {
    }

    /** Puts it where it belongs, with its dates. What nobody knows stays where it is, and is refused there. */
    static void place(ObjectNode form) {
        ObjectNode authority = form.withObject(AUTHORITY);
        String written = bare(authority.path("provision").asText());
        switch (written) {
            case "CTO", "17A", "COMMUNITYTREATMENTORDER" -> communityTreatmentOrder(form, authority);
            case "7", "GUARDIANSHIP" -> guardianship(form, authority);
            case "INFORMAL" -> informal(form, authority);
            default -> {
                Provision known = PROVISIONS.getOrDefault(written, ALSO.get(written));
                if (known != null) {
                    authority.put("provision", known.name());
                }
                return;
            }
        }
        authority.remove("provision");
        // What only an authority can have is not dropped: it is refused, for it has none any more.
        if (authority.isEmpty()) {
            form.withObject(LEGAL_STATUS).remove("authorities");
        }
    }

    private static void communityTreatmentOrder(ObjectNode form, ObjectNode authority) {
        ObjectNode order = form.withObject(ORDER);
        order.put("inForce", !order.has("revokedAt"));
        move(authority, STARTED, order, "madeAt");
        move(authority, EXPIRES, order, EXPIRES);
    }

    private static void guardianship(ObjectNode form, ObjectNode authority) {
        ObjectNode guardianship = form.withObject(GUARDIANSHIP).put("section", "S7");
        move(authority, STARTED, guardianship, "acceptedAt");
        move(authority, EXPIRES, guardianship, EXPIRES);
    }

    private static void move(ObjectNode authority, String from, ObjectNode target, String to) {
        JsonNode stated = authority.remove(from);
        if (stated != null) {
            target.set(to, stated);
        }
    }

    /** Both countries' lists of legal status codes have 01 for it. A code that is stated beside it says more. */
    private static void informal(ObjectNode form, ObjectNode authority) {
        authority.remove(List.of(STARTED, EXPIRES));
        ObjectNode code = form.withObject("/legalStatus/legalStatusCode");
        if (!code.has("code")) {
            code.put("code", "01");
        }
    }

    private static String bare(String section) {
        return section.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^(SECTION|SEC|S)(?=[0-9])", "");
    }
}
