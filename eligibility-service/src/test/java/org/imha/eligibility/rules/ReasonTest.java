package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** An answer gives the reasons that carry it, in words, and asks for what could change it. */
class ReasonTest {

    @Test
    void aYesGivesNoReasonsAgainstAndAsksForNothing() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S3, Provision.S5_2, Provision.NOT_KNOWN));
        // Then
        assertEquals(List.of(ReasonCode.DETAINED), codes(evaluation));
        assertEquals(List.of(), evaluation.missingFacts());
    }

    @Test
    void aDoubtGivesOnlyItsOwnReasonsAndAsksForAllThatCouldSettleIt() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S5_2, Provision.NOT_KNOWN));
        // Then
        assertEquals(List.of(ReasonCode.NEEDS_EVIDENCE), codes(evaluation));
        assertEquals(List.of("/authorities/0/startedAt", "/authorities/1/provision"), evaluation.missingFacts());
    }

    @Test
    void aNoGivesEveryReason() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S5_2, Provision.MCA_DOLS).onOrder(false, null));
        // Then
        assertEquals(List.of(ReasonCode.EXCL_S5, ReasonCode.ENDED, ReasonCode.OTHER_ACT), codes(evaluation));
    }

    @Test
    void aReasonIsPublishedWithWordsAndCitation() {
        for (EligibilityRule rule : England2009.RULES.rules()) {
            assertFalse(rule.citation().isBlank(), rule.id());
            rule.reasons().forEach(reason -> assertFalse(reason.words().isBlank(), reason.name()));
        }
    }

    @Test
    void saysWhoseRulesWereAsked() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S3).inHospitalOf(Country.WALES));
        // Then
        assertTrue(evaluation.reasons().getFirst().text().contains("not in England"));
        assertEquals(Country.ENGLAND, England2009.RULES.country());
        assertFalse(England2009.RULES.version().isBlank());
    }

    private static List<ReasonCode> codes(Evaluation evaluation) {
        return evaluation.reasons().stream().map(Reason::code).toList();
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
