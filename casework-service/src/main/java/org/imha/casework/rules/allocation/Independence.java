package org.imha.casework.rules.allocation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.imha.casework.rules.conflict.Conflict;
import org.imha.casework.rules.conflict.Likeness;
import org.imha.casework.rules.conflict.Nature;
import org.imha.casework.rules.conflict.Place;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Requirement;

/** Whether the advocate can act independently of those who treat the patient, and of who asked for the visit. */
final class Independence {

    private static final int KNOWS_SOMEBODY = -10;
    private static final int EMPLOYED_BY_THE_TRUST = -20;

    private Independence() {
    }

    static Optional<Finding> ofTreatment(AllocationRule rule, Question asked) {
        return barred(rule, Requirement.INDEPENDENCE_FROM_TREATMENT, asked,
                conflict -> withTreatment(conflict, asked.theCase()),
                "somebody professionally concerned with the patient's treatment, or the place where the patient is treated");
    }

    static Optional<Finding> ofRequester(AllocationRule rule, Question asked) {
        return barred(rule, Requirement.INDEPENDENCE_FROM_REQUESTER, asked,
                conflict -> withRequester(conflict, asked.theCase()),
                "whoever asked for the advocate");
    }

    /** Wales: nobody whom that Local Health Board employs. England: a question of independence, for a coordinator to see. */
    static Optional<Finding> ofEmployers(AllocationRule rule, Question asked) {
        String hospital = asked.theCase().where().odsCode();
        if (asked.advocate().fitness().employers().stream().noneMatch(employer -> Place.covers(employer, hospital))) {
            return Optional.empty();
        }
        String sentence = "The NHS body that runs the hospital employs them.";
        return Optional.of(asked.theCase().country() == Country.WALES
                ? Finding.blocks(rule, Requirement.NOT_EMPLOYED_BY_HEALTH_BOARD.citation(Country.WALES), sentence)
                : Finding.counts(rule, EMPLOYED_BY_THE_TRUST, sentence));
    }

    static Optional<Finding> acquaintance(AllocationRule rule, Question asked) {
        boolean known = inForce(asked).filter(conflict -> conflict.nature() == Nature.ACQUAINTANCE)
                .anyMatch(conflict -> !withRequester(conflict, asked.theCase()).isNone()
                        || !withTreatment(conflict, asked.theCase()).isNone());
        return known ? Optional.of(Finding.counts(rule, KNOWS_SOMEBODY,
                "They know whoever asked for the advocate, or somebody who treats the patient, without being bound to them."))
                : Optional.empty();
    }

    private static Optional<Finding> barred(AllocationRule rule, Requirement requirement, Question asked,
            Function<Conflict, Likeness> with, String whom) {
        return inForce(asked).filter(conflict -> conflict.nature().isABar()).map(with)
                .filter(likeness -> !likeness.isNone()).max(Likeness::compareTo)
                .map(likeness -> Finding.blocks(rule, requirement.citation(asked.theCase().country()),
                        (likeness == Likeness.CERTAIN ? "They declared a conflict of interest with "
                                : "They declared a conflict of interest that may be with ") + whom + "."));
    }

    private static Stream<Conflict> inForce(Question asked) {
        return asked.advocate().conflicts().stream()
                .filter(conflict -> conflict.countsOn(asked.today(), asked.lookBack()));
    }

    private static Likeness withTreatment(Conflict conflict, CaseFacts theCase) {
        return Stream.concat(Stream.of(conflict.with(theCase.where())), theCase.professionals().stream().map(conflict::with))
                .max(Likeness::compareTo).orElse(Likeness.NONE);
    }

    private static Likeness withRequester(Conflict conflict, CaseFacts theCase) {
        return theCase.requester() == null ? Likeness.NONE : conflict.with(theCase.requester());
    }
}
