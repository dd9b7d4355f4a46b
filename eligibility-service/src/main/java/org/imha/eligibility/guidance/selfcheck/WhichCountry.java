package org.imha.eligibility.guidance.selfcheck;

import java.util.List;

import org.imha.eligibility.rules.facts.Country;

/** Where the hospital or council is that answers for the person; where they live is not asked, since it does not matter. */
public enum WhichCountry implements Choice {

    ENGLAND("England", Country.ENGLAND),
    WALES("Wales", Country.WALES),
    NOT_SURE("Not sure", Country.values());

    private final String words;
    private final List<Country> possible;

    WhichCountry(String words, Country... possible) {
        this.words = words;
        this.possible = List.of(possible);
    }

    public static WhichCountry of(Country country) {
        return valueOf(country.name());
    }

    @Override
    public String words() {
        return words;
    }

    List<Country> possible() {
        return possible;
    }
}
