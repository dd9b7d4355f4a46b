package org.imha.casework.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.KnownStanding;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.AdvocatePreference;
import org.imha.casework.model.known.Circumstances.Organisation;
import org.imha.casework.model.known.Circumstances.Professional;
import org.imha.casework.model.known.Circumstances.Referrer;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.casework.model.known.LegalFacts.CommunityTreatmentOrder;
import org.imha.casework.rules.allocation.CaseFacts;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.allocation.CaseFacts.Wishes;
import org.imha.casework.rules.allocation.Gender;
import org.imha.casework.rules.allocation.Specialism;
import org.imha.casework.rules.fitness.Country;
import org.imha.kernel.event.EligibilityStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseAsRuledTest {

    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, RXM54, ENGLAND", "-, 7A1AU, WALES", "-, -, ENGLAND", "WALES, RXM54, WALES", "ENGLAND, 7A1AU, ENGLAND" })
    void theCountryIsThatOfTheHospital(String told, String hospital, Country country) {
        assertEquals(country, facts(hospital, "en", around(List.of(), null, legal(told))).country());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "en, '', ''", "en-GB, '', ''", "-, '', ''", "pl, '', pl", "-, BSL_INTERPRETER, bfi", "pl, WELSH_LANGUAGE, cy pl",
            "en, SOMETHING_NEW, ''" })
    void aLanguageOtherThanEnglishIsAskedFor(String language, String need, String asked) {
        List<String> needs = need.isEmpty() ? List.of() : List.of(need);
        Set<String> languages = facts("RXM54", language, around(needs, null, null)).wishes().languages();
        assertEquals(asked, languages.stream().sorted().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({ "S37_41, FORENSIC", "S47_49, FORENSIC", "S48, FORENSIC", "S3, ''", "S4, ''", "S371, ''" })
    void whomACourtOrAPrisonSentIsForensic(String provision, String specialism) {
        Authority authority = Authority.since(provision, NOW);
        assertEquals(specialism, specialisms(around(List.of(), null,
                new LegalFacts(null, List.of(authority), null, null, null, null, null, null, null, null))));
        Authority ended = new Authority(provision, NOW, null, null, NOW, null, null, null, null, null, null, null, null);
        assertEquals("", specialisms(around(List.of(), null,
                new LegalFacts(null, List.of(ended), null, null, null, null, null, null, null, null))));
    }

    @Test
    void needsAndACommunityOrderAskForASpecialism() {
        LegalFacts community = new LegalFacts(null, null,
                new CommunityTreatmentOrder(true, false, null, null, null, null, null), null, null, null, null, null, null,
                null);
        assertEquals("COMMUNITY DEAF LD_AUTISM",
                specialisms(around(List.of("LIPSPEAKER", "MAKATON", "AUDIO"), null, community)));
    }

    @ParameterizedTest
    @CsvSource({ "true, VIOLENCE, true", "true, SELF_HARM, false", "true, '', true", "true, 'SELF_HARM,WEAPONS', true",
            "false, VIOLENCE, false" })
    void aVisitIsRiskyWhereOthersAreInDanger(boolean known, String kinds, boolean risky) {
        List<String> codes = Stream.of(kinds.split(",")).filter(code -> !code.isEmpty()).toList();
        Circumstances around = new Circumstances(null, null, null, null, known, codes, null, null, false, null);
        assertEquals(risky, facts("RXM54", "en", around).risky());
    }

    @Test
    void whoAskedAndWhoTreatsAreTakenAsFarAsKnown() {
        Referrer referrer = new Referrer("WARD_STAFF", "Grace Okoro", null, new Organisation("RXM54", null), "Heron");
        CaseFacts facts = facts("RXM54", "en", around(List.of(), referrer, null));
        assertEquals("Grace Okoro", facts.requester().name());
        assertEquals("Heron", facts.requester().place().ward());
        assertEquals("RXM", facts.professionals().getFirst().place().odsCode());
        assertNull(facts.professionals().getLast().place().odsCode());
        assertNull(facts("RXM54", "en", Circumstances.UNKNOWN).requester());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "FEMALE, FEMALE", "NON_BINARY, NON_BINARY", "SOMETHING_NEW, -", "-, -" })
    void whomThePersonWouldLikeIsTakenAsFarAsTheCodeIsKnown(String said, Gender asked) {
        Circumstances wishing = new Circumstances(null, null, null, null, false, null, null, null, false,
                new AdvocatePreference(said, "Knows Ramadan"));
        assertEquals(new Wishes(Set.of(), asked, "Knows Ramadan"), facts("RXM54", "en", wishing).wishes());
        assertEquals(Wishes.NONE, facts("RXM54", "en", Circumstances.UNKNOWN).wishes());
    }

    private static String specialisms(Circumstances around) {
        return facts("RXM54", "en", around).specialisms().stream().map(Specialism::name).sorted()
                .collect(Collectors.joining(" "));
    }

    private static LegalFacts legal(String country) {
        return country == null ? null : new LegalFacts(country, null, null, null, null, null, null, null, null, null);
    }

    private static Circumstances around(List<String> needs, Referrer referrer, LegalFacts legal) {
        List<Professional> professionals = List.of(
                new Professional("RESPONSIBLE_CLINICIAN", "Dr Ravi Shah", new Organisation("RXM", null)),
                new Professional("AMHP", "Alex Moss", null));
        return new Circumstances(referrer, professionals, null, needs, false, null, legal, null, false, null);
    }

    private static CaseFacts facts(String hospital, String language, Circumstances around) {
        Introduction introduction = new Introduction("7K4M-29QX", "Sam", hospital, "Kestrel", false, language, null);
        CaseFile file = CaseFile.open(UUID.randomUUID(), introduction, new Background(null, NOW, null, false, around, null),
                KnownStanding.of(EligibilityStanding.QUALIFIES, NOW), new Act("casework-service", NOW));
        return CaseAsRuled.of(file, Optional.empty(), Familiar.NONE);
    }
}
