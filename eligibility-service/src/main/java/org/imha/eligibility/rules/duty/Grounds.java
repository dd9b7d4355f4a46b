package org.imha.eligibility.rules.duty;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Head;

/** Writes down duties ground by ground; the grounds of treatment share theirs. */
final class Grounds {

    private final Map<Head, Duty> duties = new EnumMap<>(Head.class);
    private final String citation;

    private Grounds(String citation) {
        this.citation = citation;
    }

    static Grounds under(String citation) {
        return new Grounds(citation);
    }

    Grounds detained(Party party, String text) {
        return add(Head.LIABLE_TO_BE_DETAINED, party, text);
    }

    Grounds guardianship(Party party, String text) {
        return add(Head.GUARDIANSHIP, party, text);
    }

    Grounds communityPatient(Party party, String text) {
        return add(Head.COMMUNITY_PATIENT, party, text);
    }

    Grounds treatment(Party party, String text) {
        return add(Head.SECTION_57_TREATMENT, party, text).add(Head.SECTION_58A_TREATMENT, party, text)
                .add(Head.TREATMENT_CONTINUING, party, text);
    }

    Grounds informal(Party party, String text) {
        return add(Head.INFORMAL_PATIENT, party, text);
    }

    /** The same duties, and one more of another section. */
    static Map<Head, Duty> join(Grounds one, Grounds other) {
        return Stream.of(one, other).flatMap(grounds -> grounds.duties.values().stream())
                .collect(Collectors.toUnmodifiableMap(Duty::head, duty -> duty));
    }

    Map<Head, Duty> written() {
        return Map.copyOf(duties);
    }

    private Grounds add(Head head, Party party, String text) {
        duties.put(head, new Duty(head, party, text, citation));
        return this;
    }
}
