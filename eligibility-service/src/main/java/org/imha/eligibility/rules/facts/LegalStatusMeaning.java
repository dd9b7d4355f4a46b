package org.imha.eligibility.rules.facts;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imha.eligibility.rules.facts.LegalStatusCode.System;

/**
 * What a legal status code says by itself (NHS Data Dictionary, Mental Health Act Legal Status Classification Code).
 * It cannot say conditional discharge, leave, a second recommendation or, in England, a community treatment order.
 */
sealed interface LegalStatusMeaning {

    /** Under this provision, or under none that is known. */
    record Held(Provision provision) implements LegalStatusMeaning {
    }

    /** Under guardianship, which is not detention. */
    record UnderGuardianship(Guardianship.Section section) implements LegalStatusMeaning {
    }

    /** A community patient; only the Welsh classification can say so. */
    record OnCommunityTreatmentOrder() implements LegalStatusMeaning {
    }

    /** Under nothing. */
    record Informal() implements LegalStatusMeaning {
    }

    Map<String, LegalStatusMeaning> ENGLAND = Map.ofEntries(
            entry("01", new Informal()),
            entry("02", new Held(Provision.S2)),
            entry("03", new Held(Provision.S3)),
            entry("04", new Held(Provision.S4)),
            entry("05", new Held(Provision.S5_2)),
            entry("06", new Held(Provision.S5_4)),
            entry("07", new Held(Provision.S35)),
            entry("08", new Held(Provision.S36)),
            entry("09", new Held(Provision.S37_41)),
            entry("10", new Held(Provision.S37)),
            entry("12", new Held(Provision.S38)),
            entry("13", new Held(Provision.S44)),
            entry("14", new Held(Provision.S46)),
            entry("15", new Held(Provision.S47_49)),
            entry("16", new Held(Provision.S47)),
            entry("17", new Held(Provision.S48_49)),
            entry("18", new Held(Provision.S48)),
            entry("19", new Held(Provision.S135)),
            entry("20", new Held(Provision.S136)),
            entry("31", new Held(Provision.CPIA_1964)),
            // "Formally detained under other acts" does not say which, nor that it is not this one.
            entry("32", new Held(Provision.NOT_KNOWN)),
            entry("35", new UnderGuardianship(Guardianship.Section.S7)),
            entry("36", new UnderGuardianship(Guardianship.Section.S37)),
            entry("37", new Held(Provision.S45A)),
            entry("38", new Held(Provision.S45A)),
            entry("98", new Held(Provision.NOT_KNOWN)),
            entry("99", new Held(Provision.NOT_KNOWN)));

    Map<String, LegalStatusMeaning> WALES = Map.of(
            "34", new Held(Provision.S45A),
            "35", new OnCommunityTreatmentOrder());

    Pattern WELSH_FORM = Pattern.compile("\\d\\d");

    /** Empty for a code that the classification does not use. */
    static Optional<LegalStatusMeaning> of(LegalStatusCode status) {
        String code = status.normalised();
        if (status.system() == null || code == null) {
            return Optional.empty();
        }
        if (status.system() == System.ENGLAND) {
            return Optional.ofNullable(ENGLAND.get(code));
        }
        // Only the two Welsh codes that differ are settled; for the rest the hospital is asked.
        return WELSH_FORM.matcher(code).matches()
                ? Optional.of(WALES.getOrDefault(code, new Held(Provision.NOT_KNOWN)))
                : Optional.empty();
    }
}
