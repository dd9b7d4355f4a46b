package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Determination.Outcome;
import org.imha.referral.model.StatusChange.Decision;
import org.junit.jupiter.api.Test;

class RuleSetOverrideTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");
    private static final Decision BY_REGULATION = new Decision("manager", NOW, "reg. 4");
    private static final RuleSetOverride NAMED = new RuleSetOverride("ENG-2009", "reg. 4");

    @Test
    void isNamedAndLiftedWithoutAMove() {
        Referral referral = inTriage();
        referral.overrideRuleSet("ENG-2009", BY_REGULATION);
        assertEquals(Optional.of(NAMED), referral.ruleSetOverride());
        referral.liftOverride("manager", NOW);
        assertEquals(Optional.empty(), referral.ruleSetOverride());
        assertEquals(ReferralStatus.TRIAGE, referral.status());
    }

    @Test
    void theAnswerUnderItMovesTheReferralAsAnyOther() {
        Referral referral = inTriage();
        referral.overrideRuleSet("ENG-2009", BY_REGULATION);
        assertEquals(1, referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, NAMED), Optional.empty(), NOW).size());
        assertEquals(ReferralStatus.ACCEPTED_STATUTORY, referral.status());
    }

    /** The question was on its way when the manager decided. */
    @Test
    void anAnswerToTheQuestionBeforeItChangesNothing() {
        Referral referral = inTriage();
        referral.overrideRuleSet("ENG-2009", BY_REGULATION);
        assertTrue(referral.determined(answer(Outcome.QUALIFIES_INFORMAL, null), Optional.empty(), NOW).isEmpty());
        assertEquals(ReferralStatus.TRIAGE, referral.status());
        referral.overrideRuleSet("ENG-2009", new Decision("manager", NOW, "reg. 5"));
        assertTrue(referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, NAMED), Optional.empty(), NOW).isEmpty());
    }

    @Test
    void anAnswerUnderItThatComesAfterItWasLiftedChangesNothing() {
        Referral referral = inTriage();
        referral.overrideRuleSet("ENG-2009", BY_REGULATION);
        referral.liftOverride("manager", NOW);
        assertTrue(referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, NAMED), Optional.empty(), NOW).isEmpty());
        assertEquals(ReferralStatus.TRIAGE, referral.status());
    }

    @Test
    void thereMustBeOneToLift() {
        Referral referral = inTriage();
        assertRefused(ReferralProblem.RULE_SET_NOT_OVERRIDDEN, () -> referral.liftOverride("manager", NOW));
    }

    @Test
    void aReferralThatIsOverIsLeftAlone() {
        Referral referral = inTriage();
        referral.signpost(new Decision("coordinator", NOW, "PALS"));
        assertRefused(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, () -> referral.overrideRuleSet("ENG-2009", BY_REGULATION));
        assertRefused(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, () -> referral.liftOverride("manager", NOW));
    }

    @Test
    void theReasonPrintsNowhere() {
        assertFalse(NAMED.toString().contains("reg. 4"));
        assertFalse(answer(Outcome.UNDETERMINED, NAMED).toString().contains("reg. 4"));
    }

    private static Referral inTriage() {
        Referral referral = ReferralTest.submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW);
        return referral;
    }

    private static Determination answer(Outcome outcome, RuleSetOverride override) {
        return new Determination(UUID.randomUUID(), outcome, List.of(), List.of(), List.of(), List.of(), NOW, null,
                new Determination.RuleSet("ENG-2009", "1"), null, override);
    }

    private static void assertRefused(ReferralProblem code, Runnable act) {
        assertEquals(code, assertThrows(ApiProblem.class, act::run).code());
    }
}
