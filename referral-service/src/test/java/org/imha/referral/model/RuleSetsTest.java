package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imha.referral.model.RuleSets.RuleSet;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private static final RuleSet WALES = new RuleSet("WAL-2012", "1", "WALES", true);

    @Test
    void nothingIsOutdatedWhileTheLawStaysTheSame() {
        assertEquals(List.of(), law(true, false).outdated(List.of("ENG-2009/1", "WAL-2012/1")));
    }

    @Test
    void theFormerLawIsOutdatedWhenAnotherCommences() {
        assertEquals(List.of("ENG-2009/1"), law(false, true).outdated(List.of("ENG-2009/1", "ENG-2025/1", "WAL-2012/1")));
    }

    @Test
    void aSwitchThatIsTakenBackOutdatesTheNewLaw() {
        assertEquals(List.of("ENG-2025/1"), law(true, false).outdated(List.of("ENG-2009/1", "ENG-2025/1")));
    }

    @Test
    void anotherVersionOfTheSameRulesOutdatesTheFormer() {
        assertEquals(List.of("ENG-2009/0"), law(true, false).outdated(List.of("ENG-2009/0", "ENG-2009/1")));
    }

    @Test
    void whereTheCountryHasNoLawAtAllNobodyIsAskedAbout() {
        assertEquals(List.of(), law(false, false).outdated(List.of("ENG-2009/1")));
    }

    @Test
    void anEditionThatNobodyKnowsIsOutdatedOnceThereIsALaw() {
        assertEquals(List.of("ENG-1983/1", "NOT-RECORDED"), law(true, false).outdated(List.of("NOT-RECORDED", "ENG-1983/1")));
        assertEquals(List.of(), new RuleSets(List.of()).outdated(List.of("NOT-RECORDED")));
    }

    @Test
    void knowsARuleSetThatIsNotInForce() {
        assertTrue(law(true, false).know("ENG-2025"));
        assertFalse(law(true, false).know("ENG-1959"));
    }

    private static RuleSets law(boolean england2009, boolean england2025) {
        return new RuleSets(List.of(new RuleSet("ENG-2009", "1", "ENGLAND", england2009),
                new RuleSet("ENG-2025", "1", "ENGLAND", england2025), WALES));
    }
}
