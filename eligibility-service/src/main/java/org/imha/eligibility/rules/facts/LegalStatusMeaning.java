package org.imha.eligibility.rules.facts;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.facts.LegalStatusCode.System;

/**
 * What a legal status code says by itself (NHS Data Dictionary, Mental Health Act Legal Status Classification Code; UK Core
 * has one code system for England and another for Wales). No code can say conditional discharge, leave or a second
 * recommendation, and only a Welsh one can say community treatment order.
 */
sealed interface LegalStatusMeaning {

    /** For a sentence such as "The code says: …". */
    String words();

    CriminalProceedings criminalProceedings();

    /** Under this provision, or under none that is known. */
    record Held(Provision provision, CriminalProceedings criminalProceedings) implements LegalStatusMeaning {

        Held(Provision provision) {
            this(provision, provision.isCriminal() ? CriminalProceedings.YES : CriminalProceedings.NO);
        }

        @Override
        public String words() {
            return provision.wording();
        }
    }

    /** Under guardianship, which is not detention. */
    record UnderGuardianship(Guardianship.Section section) implements LegalStatusMeaning {

        @Override
        public String words() {
            return section == Guardianship.Section.S7 ? "guardianship under section 7" : "guardianship under section 37";
        }

        @Override
        public CriminalProceedings criminalProceedings() {
            return section == Guardianship.Section.S37 ? CriminalProceedings.YES : CriminalProceedings.NO;
        }
    }

    /** A community patient; only the Welsh classification can say so. */
    record OnCommunityTreatmentOrder() implements LegalStatusMeaning {

        @Override
        public String words() {
            return "a community treatment order";
        }

        @Override
        public CriminalProceedings criminalProceedings() {
            return CriminalProceedings.NO;
        }
    }

    /** Under nothing. */
    record Informal() implements LegalStatusMeaning {

        @Override
        public String words() {
            return "informal";
        }

        @Override
        public CriminalProceedings criminalProceedings() {
            return CriminalProceedings.NO;
        }
    }

    /** The codes that mean the same in both countries. */
    Map<String, LegalStatusMeaning> COMMON = Map.ofEntries(
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
            entry("14", new Held(Provision.S46, CriminalProceedings.YES)),
            entry("15", new Held(Provision.S47_49)),
            entry("16", new Held(Provision.S47)),
            entry("17", new Held(Provision.S48_49)),
            entry("18", new Held(Provision.S48)),
            entry("19", new Held(Provision.S135)),
            entry("20", new Held(Provision.S136)),
            entry("31", new Held(Provision.CPIA_1964)),
            // "Formally detained under other acts" does not say which, nor that it is not this one.
            entry("32", new Held(Provision.NOT_KNOWN, CriminalProceedings.MAYBE)),
            entry("98", new Held(Provision.NOT_KNOWN)),
            // Not in the Welsh list, but nobody is turned away for saying that they do not know.
            entry("99", new Held(Provision.NOT_KNOWN)));

    Map<String, LegalStatusMeaning> ENGLAND = with(Map.of(
            "35", new UnderGuardianship(Guardianship.Section.S7),
            "36", new UnderGuardianship(Guardianship.Section.S37),
            "37", new Held(Provision.S45A),
            "38", new Held(Provision.S45A)));

    Map<String, LegalStatusMeaning> WALES = with(Map.of(
            // "Previous legislation": detained before the Act of 1983, under whatever has become of that.
            "30", new Held(Provision.NOT_KNOWN, CriminalProceedings.MAYBE),
            "34", new Held(Provision.S45A),
            "35", new OnCommunityTreatmentOrder()));

    /** Empty for a code that the classification does not use. */
    static Optional<LegalStatusMeaning> of(LegalStatusCode status) {
        String code = status.normalised();
        if (status.system() == null || code == null) {
            return Optional.empty();
        }
        return Optional.ofNullable((status.system() == System.ENGLAND ? ENGLAND : WALES).get(code));
    }

    private static Map<String, LegalStatusMeaning> with(Map<String, LegalStatusMeaning> own) {
        Map<String, LegalStatusMeaning> all = new HashMap<>(COMMON);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
