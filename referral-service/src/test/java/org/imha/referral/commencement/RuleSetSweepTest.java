package org.imha.referral.commencement;

import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.determinationByOverride;
import static org.imha.referral.testing.ReferralForms.informal;
import static org.imha.referral.testing.ReferralForms.ruleSets;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.referral.determination.EligibilitySweep;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class RuleSetSweepTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";
    private static final String RULE_SETS = "/v1/eligibility/rule-sets";

    @Inject
    RuleSetSweep sweep;
    @Inject
    EligibilitySweep eligibilitySweep;
    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void englandsLawIsThatOf2009() {
        eligibility.forget();
        breakers.resetAll();
        Rows.execute("""
                UPDATE referral SET status = 'SIGNPOSTED', next_ask_at = NULL, information_requested = NULL, merged_into = NULL,
                declined_may_tell_referrer = NULL, declined_reoffer_on = NULL""");
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2009"));
        decides("NOT_QUALIFYING", "ENG-2009");
    }

    @Test
    void whileTheLawStaysNobodyIsAskedAbout() {
        UUID id = submitted(informal());
        sweep.makeDue();
        assertFalse(isDue(id));
    }

    @Test
    void onCommencementWhoeverWaitsInTriageIsAskedAboutByTheOneSweepAndAccepted() {
        // Given
        UUID id = submitted(informal());
        commences2025();

        // When
        sweep.makeDue();
        eligibilitySweep.askAgain();

        // Then
        var row = Rows.query("SELECT status, rule_set, rule_set_asked_at FROM referral WHERE id = ?", id).getFirst();
        assertEquals("ACCEPTED_STATUTORY", row.get("status"));
        assertEquals("ENG-2025/1", row.get("rule_set"));
        assertEquals(null, row.get("rule_set_asked_at"));
        assertEquals("uk.org.imha.referral.accepted.v1", Rows.announced(id).getLast());
    }

    @Test
    void anOpenCaseIsAskedAboutAndOneThatIsClosedOrSignpostedIsNot() {
        // Given
        decides("QUALIFIES_COMPULSORY", "ENG-2009");
        UUID open = withCase();
        UUID closed = withCase();
        Events.deliver(new CaseClosed(UUID.randomUUID(), closed, "/v1/cases/x"));
        UUID signposted = submitted(informal());
        Rows.execute("UPDATE referral SET status = 'SIGNPOSTED' WHERE id = ?", signposted);
        commences2025();

        // When
        sweep.makeDue();

        // Then
        assertTrue(isDue(open));
        assertFalse(isDue(closed));
        assertFalse(isDue(signposted));
    }

    @Test
    void goesBatchByBatchThroughAll() {
        List<UUID> ids = Stream.generate(() -> submitted(informal())).limit(3).toList();
        Rows.execute("""
                INSERT INTO referral (id, version, created_at, reference, status, submitted_by, form, eligibility, rule_set)
                SELECT gen_random_uuid(), 0, now(), 'BATCH-' || n, 'TRIAGE', 'a', form, eligibility, rule_set
                FROM referral, generate_series(1, 1100) n WHERE id = ?""", ids.getFirst());
        commences2025();
        sweep.makeDue();
        assertEquals(1103L, Rows.query("SELECT count(*) AS n FROM referral WHERE next_ask_at <= now()").getFirst().get("n"));
    }

    @Test
    void whileEligibilityIsAwayNothingHappensAndItGoesOnLater() {
        // Given
        UUID id = submitted(informal());
        eligibility.answers(RULE_SETS, 503, "{}");
        sweep.makeDue();
        assertFalse(isDue(id));

        // When
        commences2025();
        sweep.makeDue();

        // Then
        assertTrue(isDue(id));
    }

    @Test
    void anEditionThatAnswersAlthoughItIsNotInForceIsNotAskedForAgainAndAgain() {
        // Given
        UUID id = submitted(informal());
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2025"));
        sweep.makeDue();
        eligibilitySweep.askAgain();
        assertFalse(isDue(id));

        // When
        sweep.makeDue();

        // Then
        assertFalse(isDue(id));
        Rows.execute("UPDATE referral SET rule_set_asked_at = now() - interval '61 minutes' WHERE id = ?", id);
        sweep.makeDue();
        assertTrue(isDue(id));
    }

    @Test
    void aReferralOfWhichNobodyWroteDownTheEditionIsAskedAboutOnce() {
        // Given
        UUID id = submitted(informal());
        Rows.execute("UPDATE referral SET rule_set = 'NOT-RECORDED', eligibility = eligibility - 'ruleSet' WHERE id = ?", id);

        // When
        sweep.makeDue();
        eligibilitySweep.askAgain();
        sweep.makeDue();

        // Then
        assertFalse(isDue(id));
        assertEquals("ENG-2009/1", Rows.query("SELECT rule_set FROM referral WHERE id = ?", id).getFirst().get("rule_set"));
    }

    @Test
    void whoseRuleSetIsNamedIsLeftAloneAndAskedAboutUnderThatOne() {
        // Given
        decides("QUALIFIES_COMPULSORY", "ENG-2009");
        UUID named = withCase();
        UUID other = withCase();
        Rows.execute("UPDATE referral SET rule_set_override = 'ENG-2009', rule_set_override_reason = 'reg. 4' WHERE id = ?",
                named);
        commences2025();
        eligibility.answers(DETERMINATIONS, body -> new Neighbour.Answer(201, body.contains("\"override\"")
                ? determinationByOverride(UUID.randomUUID(), "NOT_QUALIFYING", "ENG-2009", "reg. 4")
                : determination(UUID.randomUUID(), "QUALIFIES_INFORMAL", null, "ENG-2025")));

        // When
        sweep.makeDue();
        assertFalse(isDue(named));
        assertTrue(isDue(other));
        Rows.execute("UPDATE referral SET next_ask_at = now() WHERE id = ?", named);
        eligibilitySweep.askAgain();
        sweep.makeDue();

        // Then
        assertTrue(askedAbout(named).contains("\"override\":{\"ruleSet\":\"ENG-2009\",\"reason\":\"reg. 4\"}"));
        assertFalse(askedAbout(other).contains("override"));
        assertEquals("ENG-2009/1", edition(named));
        assertEquals("ENG-2025/1", edition(other));
        assertFalse(isDue(named));
    }

    /** The manager decides while the sweep waits for its answer: the next turn asks again. */
    @Test
    void anAnswerThatLeftBeforeTheRuleSetWasNamedDoesNotCountAndItIsStillDue() {
        // Given
        UUID id = submitted(informal());
        Rows.execute("UPDATE referral SET next_ask_at = now() WHERE id = ?", id);
        eligibility.answers(DETERMINATIONS, body -> {
            if (!body.contains("\"override\"")) {
                Rows.execute("""
                        UPDATE referral SET version = version + 1, next_ask_at = now() - interval '1 second',
                            rule_set_override = 'ENG-2025', rule_set_override_reason = 'early' WHERE id = ?""", id);
                return new Neighbour.Answer(201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null, "ENG-2009"));
            }
            return new Neighbour.Answer(201,
                    determinationByOverride(UUID.randomUUID(), "QUALIFIES_INFORMAL", "ENG-2025", "early"));
        });

        // When
        eligibilitySweep.askAgain();

        // Then
        assertEquals("ENG-2025/1", edition(id));
        assertEquals("uk.org.imha.referral.accepted.v1", Rows.announced(id).getLast());
    }

    private UUID withCase() {
        UUID id = submitted(informal());
        Events.deliver(new CaseOpened(UUID.randomUUID(), id, EligibilityStanding.QUALIFIES, "/v1/cases/x"));
        return id;
    }

    private void commences2025() {
        eligibility.answers(RULE_SETS, 200, ruleSets("ENG-2025"));
        decides("QUALIFIES_INFORMAL", "ENG-2025");
    }

    private void decides(String outcome, String ruleSet) {
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), outcome, null, ruleSet));
    }

    private String askedAbout(UUID id) {
        return eligibility.requests().stream().filter(request -> request.contains(id.toString())).toList().getLast();
    }

    private static String edition(UUID id) {
        return (String) Rows.query("SELECT rule_set FROM referral WHERE id = ?", id).getFirst().get("rule_set");
    }

    private static boolean isDue(UUID id) {
        return !Rows.query("SELECT 1 FROM referral WHERE id = ? AND next_ask_at <= now()", id).isEmpty();
    }
}
