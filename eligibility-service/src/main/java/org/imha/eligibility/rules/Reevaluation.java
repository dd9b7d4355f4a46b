package org.imha.eligibility.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.LondonTime;
import org.imha.eligibility.rules.facts.Standing;
import org.imha.eligibility.rules.facts.Treatment;

/** The next instant at which the passing of time alone may change the answer. */
final class Reevaluation {

    private Reevaluation() {
    }

    static Optional<Instant> nextAfter(EligibilityFacts facts, List<Head> heads) {
        Instant now = facts.evaluateAt();
        return Stream.of(
                facts.authorities().stream().flatMap(authority -> events(authority, now)),
                guardianshipEnd(facts), treatmentEnd(facts), eighteenthBirthday(facts, heads))
                .flatMap(instants -> instants)
                .filter(instant -> instant.isAfter(now))
                .min(Instant::compareTo);
    }

    private static Stream<Instant> events(Authority authority, Instant now) {
        if (authority.standingAt(now) == Standing.ENDED) {
            return Stream.empty();
        }
        Optional<Instant> lapse = authority.lapsesAt(now);
        // Without a start the hours are counted from now: too late by some hours, but nobody is left waiting for ever.
        Stream<Instant> end = lapse.or(() -> authority.lapsesAtLatestIfLiveAt(now)).stream();
        return Stream.concat(end, Stream.of(authority.startedAt(), authority.endedAt(), authority.secondRecommendationAt())
                .flatMap(Stream::ofNullable));
    }

    private static Stream<Instant> guardianshipEnd(EligibilityFacts facts) {
        return facts.guardianship() == null ? Stream.empty() : Stream.ofNullable(facts.guardianship().endedAt());
    }

    private static Stream<Instant> treatmentEnd(EligibilityFacts facts) {
        return facts.treatment() == null ? Stream.empty() : Stream.ofNullable(facts.treatment().endedAt());
    }

    /** Matters while nothing but the discussion of ECT gives the right, or may give it. */
    private static Stream<Instant> eighteenthBirthday(EligibilityFacts facts, List<Head> heads) {
        Treatment treatment = facts.treatment();
        boolean dependsOnAge = treatment != null && treatment.section() == Treatment.Section.S58A
                && (heads.isEmpty() || heads.equals(List.of(Head.SECTION_58A_TREATMENT)));
        return dependsOnAge && facts.dateOfBirth() != null ? Stream.of(LondonTime.birthday(facts.dateOfBirth(), 18))
                : Stream.empty();
    }
}
