package org.imha.casework.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.casework.goal.GoalRule.Drafted;
import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.model.Issue;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

/**
 * Something that the person wants. It is open while somebody works on it; its words, its place and its plan may change. In the
 * end it was achieved, partly or not, or the person dropped it; and it may be taken up again.
 */
@Entity
public class Goal extends VersionedEntity {

    /** The name of goals in the access log. */
    static final String RESOURCE = "goal";

    private UUID caseId;
    private int priority;
    private String words;
    @Enumerated(EnumType.STRING)
    private Issue about;
    @Embedded
    @EmbeddedColumnNaming("formulated_by_%s")
    private Formulation formulatedBy;
    @JdbcTypeCode(SqlTypes.JSON)
    private Plan plan;
    @Enumerated(EnumType.STRING)
    private GoalStatus status;
    private Integer ownRating;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 200)
    @CollectionTable(name = "goal_change", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<GoalChange> history = new ArrayList<>();

    protected Goal() {
    }

    private Goal(UUID id, UUID caseId, Act act) {
        super(id, act.at());
        this.caseId = caseId;
        this.status = GoalStatus.OPEN;
    }

    /** @throws ApiProblem with every rule that what is told breaks */
    static Goal set(UUID id, UUID caseId, SetGoalRequest told, int last, boolean nonInstructed, Act act) {
        Goal goal = new Goal(id, caseId, act);
        goal.priority = last;
        goal.take(told, nonInstructed, act);
        return goal;
    }

    /** @throws ApiProblem with every rule that what is told breaks, or when the goal is over */
    void revise(SetGoalRequest told, boolean nonInstructed, Act act) {
        if (status != GoalStatus.OPEN) {
            throw new ApiProblem(CaseworkProblem.GOAL_IS_OVER, "Take it up again first.");
        }
        take(told, nonInstructed, act);
    }

    /** @throws ApiProblem when the table does not have the move */
    void settle(SettleGoalRequest told, Act act) {
        GoalStatus next = status.moveTo(told.status());
        if (next == GoalStatus.OPEN && told.ownRating() != null) {
            throw ApiProblem.invalid("#/ownRating", "NOT_EXPECTED", "A goal is rated when it is over.");
        }
        status = next;
        ownRating = told.ownRating();
        note = told.note();
        remember(told.restriction(), act);
    }

    private void take(SetGoalRequest told, boolean nonInstructed, Act act) {
        LocalDate today = LondonTime.dayOf(act.at());
        List<FieldError> errors = GoalRule.brokenBy(new Drafted(told, nonInstructed, !told.words().equals(words)), today);
        if (!errors.isEmpty()) {
            throw ApiProblem.invalid(errors);
        }
        priority = told.priority() == null ? priority : told.priority();
        words = told.words();
        about = told.about();
        formulatedBy = told.formulatedBy();
        plan = told.plan();
        remember(told.restriction(), act);
    }

    private void remember(Restriction restriction, Act act) {
        history.add(new GoalChange(status, words, about, plan, ownRating, note, restriction, act.by(), act.at()));
    }

    int priority() {
        return priority;
    }

    GoalStatus status() {
        return status;
    }

    /** Of all that it says and said: its history is told with it. */
    private Restriction strictestRestriction() {
        return Restriction.strictest(history.stream().map(GoalChange::restriction).toArray(Restriction[]::new));
    }

    /** Where it can be read. */
    String path() {
        return "/v1/cases/" + caseId + "/goals/" + id();
    }

    GoalView view(List<Permission> actions) {
        return new GoalView(id(), caseId, priority, words, about, formulatedBy, plan.steps(), status, ownRating, note,
                strictestRestriction(), createdAt(), List.copyOf(history), actions);
    }
}
