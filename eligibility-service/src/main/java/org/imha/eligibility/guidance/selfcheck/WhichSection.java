package org.imha.eligibility.guidance.selfcheck;

import java.util.List;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.Provision;

/** The section as a patient or a relative may know it, and the provisions that it may be. */
public enum WhichSection implements Choice {

    NOT_SECTIONED("No: not sectioned, and not held under any other law"),
    SECTION_2("Section 2", Provision.S2),
    SECTION_3("Section 3", Provision.S3),
    SECTION_4("Section 4: an emergency, for up to three days", Provision.S4),
    SECTION_5("Section 5: a patient is kept from leaving, by a doctor for up to three days or by a nurse for up to six hours",
            Provision.S5_2, Provision.S5_4),
    SECTION_135_OR_136("Section 135 or 136: brought to a place of safety by the police, for a day or so",
            Provision.S135, Provision.S136),
    COURT_OR_PRISON("Sent to hospital by a court, or moved there from prison",
            Provision.S35, Provision.S36, Provision.S37, Provision.S37_41, Provision.S38, Provision.S44, Provision.S45A,
            Provision.S47, Provision.S47_49, Provision.S48, Provision.S48_49, Provision.CPIA_1964),
    CONDITIONAL_DISCHARGE("Out of hospital on a conditional discharge, and can be called back",
            Provision.S37_41, Provision.S45A, Provision.S47_49, Provision.CPIA_1964),
    DEPRIVATION_OF_LIBERTY("Not sectioned, but under a deprivation of liberty authorisation (DoLS)", Provision.MCA_DOLS),
    OTHER("Another section or another law", Provision.NOT_KNOWN),
    NOT_SURE("Not sure whether, or not sure which section", Provision.NOT_KNOWN);

    private final String words;
    private final List<Provision> provisions;

    WhichSection(String words, Provision... provisions) {
        this.words = words;
        this.provisions = List.of(provisions);
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isUnsure() {
        return provisions.contains(Provision.NOT_KNOWN);
    }

    /** The authorities that the person may be under: none, one, or one of several. */
    List<List<Authority>> possible() {
        return provisions.isEmpty() ? List.of(List.of())
                : provisions.stream().map(provision -> List.of(authority(provision))).toList();
    }

    /** What a rule says of one of several provisions is said of none by name: the person did not name one. */
    String unnamed(String text) {
        return provisions.size() < 2 ? text
                : provisions.stream().map(Provision::wording).sorted((one, other) -> other.length() - one.length())
                        .map(wording -> "under " + wording).filter(text::contains).findFirst()
                        .map(named -> text.replace(named, "under a section of the Mental Health Act")).orElse(text);
    }

    private Authority authority(Provision provision) {
        Discharge discharge = this == CONDITIONAL_DISCHARGE ? Discharge.CONDITIONAL : null;
        return new Authority(provision, null, null, null, null, null, discharge, null);
    }
}
