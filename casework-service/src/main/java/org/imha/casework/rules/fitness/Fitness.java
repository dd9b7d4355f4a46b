package org.imha.casework.rules.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.casework.rules.fitness.Unmet.Reason;

/**
 * What somebody shows for being fit to act.
 *
 * @param employers ODS codes of NHS bodies that employ them besides
 */
public record Fitness(Ability ability, GoodCharacter character, Certificate certificate, Set<String> employers) {

    public Fitness {
        employers = Set.copyOf(employers);
    }

    /** What nobody may act without, whoever the patient is. */
    public List<Unmet> unmet(LocalDate today) {
        return Stream.of(unmet(Requirement.EXPERIENCE_OR_TRAINING, ability.lacking(today)),
                unmet(Requirement.INTEGRITY_AND_GOOD_CHARACTER, character.lacking(today)),
                unmet(Requirement.ENHANCED_CERTIFICATE, certificate.lacking(today))).flatMap(Optional::stream).toList();
    }

    private static Optional<Unmet> unmet(Requirement requirement, Optional<Reason> lacking) {
        return lacking.map(reason -> new Unmet(requirement, reason));
    }
}
