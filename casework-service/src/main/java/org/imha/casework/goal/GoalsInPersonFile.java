package org.imha.casework.goal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** What the person wanted, and what came of it. Who formulated it has not agreed to be named, and is told by relation only. */
@ApplicationScoped
class GoalsInPersonFile implements PersonFileSource {

    private final Goals goals;

    GoalsInPersonFile(Goals goals) {
        this.goals = goals;
    }

    private record Content(int priority, String words, Issue about, Formulation.By formulatedBy, List<Step> steps,
            GoalStatus status,
            Integer ownRating, String note, Instant setAt, List<GoalChange> history) {

        static Content of(GoalView goal) {
            Formulation by = goal.formulatedBy();
            return new Content(goal.priority(), goal.words(), goal.about(), by == null ? null : by.kind(),
                    goal.steps().stream().map(Step::withoutOthersName).toList(), goal.status(),
                    goal.ownRating(), goal.note(), goal.setAt(), goal.history());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return Goal.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return goals.oldestOfReferral(referralId, after, limit).stream().map(goal -> goal.view(List.of()))
                .map(goal -> new PersonFileItem(kind(), goal.id(), goal.setAt(), goal.restriction(), Content.of(goal)))
                .toList();
    }
}
