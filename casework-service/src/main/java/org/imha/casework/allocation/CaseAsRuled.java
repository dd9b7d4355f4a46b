package org.imha.casework.allocation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.Circumstances.AdvocatePreference;
import org.imha.casework.model.known.Circumstances.Organisation;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.rules.allocation.CaseFacts;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.allocation.CaseFacts.Wishes;
import org.imha.casework.rules.allocation.Gender;
import org.imha.casework.rules.allocation.Specialism;
import org.imha.casework.rules.conflict.Party;
import org.imha.casework.rules.conflict.Place;
import org.imha.casework.rules.fitness.Country;

/** A case as the rules ask about it. Codes that this release does not know say nothing. */
final class CaseAsRuled {

    private static final Pattern OF_A_COURT_OR_PRISON = Pattern.compile("S(35|36|37|38|45A|47|48|51)(_.*)?");
    /** Local Health Boards have codes that begin so. */
    private static final String WELSH_CODES = "7A";
    private static final Map<String, String> LANGUAGES_OF_NEEDS = Map.of("BSL_INTERPRETER", "bfi", "WELSH_LANGUAGE", "cy");
    private static final Map<String, Specialism> SPECIALISMS_OF_NEEDS = Map.of("BSL_INTERPRETER", Specialism.DEAF,
            "DEAFBLIND_GUIDE", Specialism.DEAF, "LIPSPEAKER", Specialism.DEAF, "MAKATON", Specialism.LD_AUTISM);
    /** A danger to the patient alone is none to who visits. */
    private static final String TO_THEMSELVES = "SELF_HARM";

    private CaseAsRuled() {
    }

    static CaseFacts of(CaseFile file, Optional<String> commissioner, Familiar familiar) {
        Introduction introduction = file.introduction();
        Circumstances around = file.background().circumstances();
        Place where = new Place(introduction.hospitalOdsCode(), introduction.ward());
        List<Party> professionals = around.professionals().stream()
                .map(found -> new Party(found.name(), new Place(code(found.organisation()), null))).toList();
        Wishes wishes = new Wishes(languages(introduction.language(), around.needs()),
                gender(around.advocatePreference()), around.advocatePreference().culture());
        return new CaseFacts(country(file), file.background().dateOfBirth(), where, commissioner.orElse(null),
                requester(around.referrer()),
                professionals, wishes, specialisms(around), isRisky(around), familiar);
    }

    private static Country country(CaseFile file) {
        LegalFacts legal = file.background().circumstances().legalStatus();
        String told = legal == null ? null : legal.hospitalCountry();
        String hospital = file.introduction().hospitalOdsCode();
        boolean welsh = told == null ? hospital != null && hospital.startsWith(WELSH_CODES) : told.equals(Country.WALES.name());
        return welsh ? Country.WALES : Country.ENGLAND;
    }

    private static Party requester(Circumstances.Referrer referrer) {
        return referrer == null ? null
                : new Party(referrer.name(), new Place(code(referrer.organisation()), referrer.ward()));
    }

    private static Gender gender(AdvocatePreference preference) {
        return Stream.of(Gender.values()).filter(gender -> gender.name().equals(preference.gender())).findFirst().orElse(null);
    }

    private static Set<String> languages(String language, Collection<String> needs) {
        Set<String> languages = new HashSet<>();
        needs.stream().map(LANGUAGES_OF_NEEDS::get).filter(Objects::nonNull).forEach(languages::add);
        if (language != null && !language.split("-", 2)[0].equals("en")) {
            languages.add(language);
        }
        return languages;
    }

    private static Set<Specialism> specialisms(Circumstances around) {
        Set<Specialism> needed = EnumSet.noneOf(Specialism.class);
        around.needs().stream().map(SPECIALISMS_OF_NEEDS::get).filter(Objects::nonNull).forEach(needed::add);
        LegalFacts legal = around.legalStatus();
        if (legal != null && legal.authorities().stream().anyMatch(CaseAsRuled::isForensic)) {
            needed.add(Specialism.FORENSIC);
        }
        if (legal != null && legal.communityTreatmentOrder() != null
                && Boolean.TRUE.equals(legal.communityTreatmentOrder().inForce())) {
            needed.add(Specialism.COMMUNITY);
        }
        return needed;
    }

    private static boolean isForensic(LegalFacts.Authority authority) {
        return authority.endedAt() == null && authority.provision() != null
                && OF_A_COURT_OR_PRISON.matcher(authority.provision()).matches();
    }

    private static boolean isRisky(Circumstances around) {
        return around.riskKnown()
                && (around.riskKinds().isEmpty() || !around.riskKinds().stream().allMatch(TO_THEMSELVES::equals));
    }

    private static String code(Organisation organisation) {
        return organisation == null ? null : organisation.odsCode();
    }
}
