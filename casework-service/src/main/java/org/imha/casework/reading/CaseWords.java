package org.imha.casework.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.imha.casework.model.CaseFiles;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** The words of staff about a case, a kind for each tag. */
@ApplicationScoped
class CaseWords {

    private final CaseFiles cases;

    CaseWords(CaseFiles cases) {
        this.cases = cases;
    }

    @Produces
    @ApplicationScoped
    PersonFileSource shown() {
        return new CaseWordsInPersonFile("case-words", Restriction.NONE, cases);
    }

    @Produces
    @ApplicationScoped
    PersonFileSource ofThirdParties() {
        return new CaseWordsInPersonFile("case-words-third-party", Restriction.THIRD_PARTY, cases);
    }

    @Produces
    @ApplicationScoped
    PersonFileSource ofSeriousHarm() {
        return new CaseWordsInPersonFile("case-words-serious-harm", Restriction.SERIOUS_HARM, cases);
    }
}
