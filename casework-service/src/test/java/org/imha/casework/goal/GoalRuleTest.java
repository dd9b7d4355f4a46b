package org.imha.casework.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.imha.casework.goal.GoalRule.Drafted;
import org.junit.jupiter.api.Test;

class GoalRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Formulation BY_THE_ADVOCATE = new Formulation(Formulation.By.ADVOCATE, null);
    private static final Formulation BY_A_RELATIVE = new Formulation(Formulation.By.RELATIVE, "Her sister");
    private static final Formulation BY_HERSELF = new Formulation(Formulation.By.PERSON, null);

    @Test
    void whoInstructsSaysItInTheirOwnWords() {
        assertBroken(instructed(null));
        assertBroken(instructed(BY_HERSELF));
        assertBroken(instructed(BY_A_RELATIVE), "#/formulatedBy NOT_EXPECTED");
    }

    /** The person may have become able to instruct since. */
    @Test
    void wordsThatStayKeepWhoFormulatedThem() {
        assertBroken(new Drafted(goal(BY_A_RELATIVE), false, false));
    }

    @Test
    void withoutInstructionItIsSaidWhoFormulatedIt() {
        assertBroken(nonInstructed(null), "#/formulatedBy REQUIRED");
        assertBroken(nonInstructed(BY_THE_ADVOCATE));
        assertBroken(nonInstructed(BY_A_RELATIVE));
        assertBroken(nonInstructed(new Formulation(Formulation.By.PROFESSIONAL, " ")), "#/formulatedBy/who REQUIRED");
    }

    @Test
    void nothingIsDoneTomorrow() {
        assertBroken(new Drafted(goal(null, step(TODAY), step(TODAY.plusDays(1)), step(null)), false, true),
                "#/steps/1/doneOn IN_THE_FUTURE");
    }

    private static Drafted instructed(Formulation by) {
        return new Drafted(goal(by), false, true);
    }

    private static Drafted nonInstructed(Formulation by) {
        return new Drafted(goal(by), true, true);
    }

    private static SetGoalRequest goal(Formulation by, Step... steps) {
        return new SetGoalRequest("Home before Easter", null, null, by, List.of(steps), null);
    }

    private static Step step(LocalDate doneOn) {
        return new Step("Ask for leave", Step.By.ADVOCATE, null, TODAY, doneOn);
    }

    private static void assertBroken(Drafted drafted, String... expected) {
        assertEquals(List.of(expected), GoalRule.brokenBy(drafted, TODAY).stream()
                .map(error -> error.pointer() + " " + error.code()).toList());
    }
}
