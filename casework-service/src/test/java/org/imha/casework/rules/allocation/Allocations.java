package org.imha.casework.rules.allocation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.rules.allocation.AdvocateFacts.Absence;
import org.imha.casework.rules.allocation.AdvocateFacts.Availability;
import org.imha.casework.rules.allocation.AdvocateFacts.Profile;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.allocation.CaseFacts.Wishes;
import org.imha.casework.rules.conflict.Conflict;
import org.imha.casework.rules.conflict.Party;
import org.imha.casework.rules.conflict.Place;
import org.imha.casework.rules.fitness.Ability;
import org.imha.casework.rules.fitness.Certificate;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Fitness;
import org.imha.casework.rules.fitness.GoodCharacter;
import org.imha.casework.rules.fitness.Workforce;

/** An advocate and a case between whom nothing stands; a test changes the one thing that it is about. */
final class Allocations {

    static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    static final Period LOOK_BACK = Period.ofYears(1);
    static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    static final Place KESTREL = new Place("RXM54", "Kestrel");
    static final Fitness FIT = new Fitness(new Ability(LONG_AGO, null, null), new GoodCharacter(LONG_AGO, null),
            new Certificate(LONG_AGO, Set.of(Workforce.values()), null), Set.of());
    static final Profile PLAIN = new Profile(Set.of(Country.ENGLAND), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null,
            null);
    static final Availability FREE = new Availability(LONG_AGO, null, List.of(), null);
    static final AdvocateFacts ADVOCATE = advocate("advocate-one", FIT, PLAIN, FREE, 0);
    static final CaseFacts CASE = aCase(Country.ENGLAND, LocalDate.parse("1990-05-05"));

    private Allocations() {
    }

    static AdvocateFacts advocate(String name, Fitness fitness, Profile profile, Availability availability, int open,
            Conflict... conflicts) {
        return new AdvocateFacts(name, fitness, profile, availability, List.of(conflicts), open);
    }

    static AdvocateFacts with(Fitness fitness) {
        return advocate("advocate-one", fitness, PLAIN, FREE, 0);
    }

    static AdvocateFacts with(Profile profile) {
        return advocate("advocate-one", FIT, profile, FREE, 0);
    }

    static AdvocateFacts with(Conflict... conflicts) {
        return advocate("advocate-one", FIT, PLAIN, FREE, 0, conflicts);
    }

    static AdvocateFacts away(String from, String until) {
        Absence absence = new Absence(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return advocate("advocate-one", FIT, PLAIN, new Availability(LONG_AGO, null, List.of(absence), null), 0);
    }

    static AdvocateFacts carrying(String name, int open, Integer ceiling) {
        return advocate(name, FIT, PLAIN, new Availability(LONG_AGO, null, List.of(), ceiling), open);
    }

    static AdvocateFacts certified(Workforce... covers) {
        return with(new Fitness(FIT.ability(), FIT.character(), new Certificate(LONG_AGO, Set.of(covers), null), Set.of()));
    }

    static CaseFacts aCase(Country country, LocalDate dateOfBirth) {
        Party shah = new Party("Dr Ravi Shah", new Place("RXM54", null));
        Party requester = new Party("Grace Okoro", new Place("RXT01", null));
        return new CaseFacts(country, dateOfBirth, KESTREL, null, requester, List.of(shah), Wishes.NONE, Set.of(), false,
                Familiar.NONE);
    }

    static CaseFacts wishing(Wishes wishes) {
        return new CaseFacts(CASE.country(), CASE.dateOfBirth(), CASE.where(), null, CASE.requester(), CASE.professionals(),
                wishes, Set.of(), false, Familiar.NONE);
    }

    static CaseFacts near(String commissioner, Familiar familiar) {
        return new CaseFacts(CASE.country(), CASE.dateOfBirth(), CASE.where(), commissioner, null, List.of(), Wishes.NONE,
                Set.of(), false, familiar);
    }

    static Assessment assess(AdvocateFacts advocate, CaseFacts theCase) {
        return Assessment.of(new Question(advocate, theCase, TODAY, LOOK_BACK));
    }

    /** The rules that stand in the way; those that a manager may override in lower case. */
    static List<String> obstacles(AdvocateFacts advocate, CaseFacts theCase) {
        return assess(advocate, theCase).obstacles().stream()
                .map(finding -> finding.overridable() ? finding.rule().name().toLowerCase() : finding.rule().name()).toList();
    }

    /** What a rule counts; null when it says nothing. */
    static Integer points(AllocationRule rule, AdvocateFacts advocate, CaseFacts theCase) {
        return assess(advocate, theCase).findings().stream().filter(finding -> finding.rule() == rule).map(Finding::points)
                .findFirst().orElse(null);
    }

    static List<String> ranked(CaseFacts theCase, AdvocateFacts... advocates) {
        return Stream.of(advocates).map(advocate -> assess(advocate, theCase)).sorted(Assessment.BEST_FIRST)
                .map(Assessment::advocateId).toList();
    }
}
