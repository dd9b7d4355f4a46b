package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.referral.model.Determination.Outcome;
import org.junit.jupiter.api.Test;

class NextQuestionTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");

    @Test
    void isDueWhenTheAnswerMayChange() {
        assertEquals(NOW.plusSeconds(3_600), after("1", NOW.plusSeconds(3_600)).at());
        assertNull(after("1", null).at());
    }

    @Test
    void anAnswerThatIsOverdueWhenItArrivesIsNotAskedForAtOnce() {
        assertEquals(NOW.plusSeconds(60), after("1", NOW.minusSeconds(5)).at());
    }

    @Test
    void remembersTheEditionAndThatItWasAskedAboutUntilAnotherOneDecides() {
        NextQuestion asked = new NextQuestion(NOW, "ENG-2009/1", NOW);
        assertEquals(new NextQuestion(null, "ENG-2009/1", NOW), asked.after(answer("1", null), NOW));
        assertEquals(new NextQuestion(null, "ENG-2009/2", null), asked.after(answer("2", null), NOW));
    }

    @Test
    void isDueNowWhenAnotherRuleSetIsToDecideAndKeepsWhichOneDid() {
        assertEquals(new NextQuestion(NOW, "ENG-2025/1", null), new NextQuestion(null, "ENG-2025/1", NOW).now(NOW));
    }

    private static NextQuestion after(String version, Instant reevaluateAt) {
        return NextQuestion.atOnce(NOW).after(answer(version, reevaluateAt), NOW);
    }

    private static Determination answer(String version, Instant reevaluateAt) {
        return new Determination(UUID.randomUUID(), Outcome.NOT_QUALIFYING, List.of(), List.of(), List.of(), List.of(), NOW,
                reevaluateAt, new Determination.RuleSet("ENG-2009", version), null, null);
    }
}
