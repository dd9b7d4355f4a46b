package org.imha.eligibility.rules.facts;

import java.util.Optional;

/**
 * A Mental Health Act legal status code of the NHS, kept as sent. England and Wales give the same codes different meanings
 * (35 is guardianship in England and a community treatment order in Wales), so a code never stands without its system.
 */
public record LegalStatusCode(System system, String code) {

    /** Which country's classification the code is from. */
    public enum System {
        ENGLAND,
        WALES;

        Country country() {
            return this == ENGLAND ? Country.ENGLAND : Country.WALES;
        }
    }

    /** With the leading zero that some systems drop. */
    public String normalised() {
        return code != null && code.length() == 1 ? "0" + code : code;
    }

    /** What a recognised code says by itself. */
    public Optional<String> meaning() {
        return LegalStatusMeaning.of(this).map(LegalStatusMeaning::words);
    }

    public Optional<CriminalProceedings> criminalProceedings() {
        return LegalStatusMeaning.of(this).map(LegalStatusMeaning::criminalProceedings);
    }

    /** Neither an unused code nor a code of nothing. */
    public boolean isRecognised() {
        return LegalStatusMeaning.of(this).isPresent();
    }
}
