package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** The rule sets as they are written: ids, citations, and what they have in common. */
class RuleSetsTest {

    @Test
    void fourAreWrittenAndFoundByName() {
        assertEquals(List.of("ENG-2009", "WAL-2012", "ENG-2025", "WAL-2025"),
                RuleSets.all().stream().map(RuleSet::id).toList());
        assertEquals(Country.WALES, RuleSets.named("WAL-2012").orElseThrow().country());
        assertEquals("1", RuleSets.named("ENG-2025").orElseThrow().version());
        assertTrue(RuleSets.named("ENG-1959").isEmpty());
    }

    @Test
    void theirRulesAreNumberedAsInTheTablesOfTheDomain() {
        assertEquals(numbers("E09", 15), ids("ENG-2009"));
        assertEquals(numbers("W12", 10), ids("WAL-2012"));
        assertEquals(numbers("E25", 12), ids("ENG-2025"));
        assertEquals(numbers("W25", 10), ids("WAL-2025"));
    }

    @Test
    void theCompulsoryRulesOf2025AskWhatThoseBeforeThemAsk() {
        for (int i = 0; i < 7; i++) {
            assertEquals(England2009.RULES.rules().get(i).question(), England2025.RULES.rules().get(i).question());
            assertTrue(England2025.RULES.rules().get(i).citation().endsWith("as amended by MHA 2025 Sch.3 para 5"));
        }
    }

    @Test
    void everyRuleCitesItsLawAndSaysWhatItLooksFor() {
        RuleSets.all().stream().flatMap(ruleSet -> ruleSet.rules().stream()).forEach(rule -> {
            assertTrue(rule.citation().startsWith("MHA 1983"), rule.id());
            assertTrue(rule.condition().endsWith("."), rule.id());
            assertFalse(rule.reasons().isEmpty(), rule.id());
            assertFalse(rule.reads().isEmpty(), rule.id());
        });
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertEquals("W12-07", Wales2012.RULES.rule("W12-07").orElseThrow().id());
        assertTrue(Wales2012.RULES.rule("E09-01").isEmpty());
    }

    @Test
    void aNoAlwaysNamesOtherHelp() {
        assertEquals(List.of(Signpost.COMMUNITY_ADVOCACY, Signpost.LEGAL_ADVICE),
                signposts(Provision.S3, "2026-06-01T00:00:00Z"));
        assertEquals(List.of(Signpost.ASK_AGAIN, Signpost.COMMUNITY_ADVOCACY, Signpost.LEGAL_ADVICE),
                signposts(England2009.RULES.evaluate(aPerson().under(Provision.S136).build())));
        assertEquals(List.of(Signpost.MENTAL_CAPACITY_ADVOCATE, Signpost.COMMUNITY_ADVOCACY, Signpost.LEGAL_ADVICE),
                signposts(England2009.RULES.evaluate(aPerson().under(Provision.MCA_DOLS).build())));
        assertEquals(List.of(Signpost.OTHER_COUNTRY, Signpost.COMMUNITY_ADVOCACY, Signpost.LEGAL_ADVICE),
                signposts(England2009.RULES.evaluate(aPerson().under(Provision.S3).inHospitalOf(Country.WALES).build())));
        assertEquals(List.of(), signposts(England2009.RULES.evaluate(aPerson().under(Provision.S3).build())));
    }

    @Test
    void otherHelpIsNamedInWholeSentences() {
        for (Signpost signpost : Signpost.values()) {
            assertTrue(signpost.text().endsWith("."), signpost.name());
        }
    }

    private static List<Signpost> signposts(Provision provision, String endedAt) {
        return signposts(England2009.RULES.evaluate(aPerson().under(
                authority(provision).ended(endedAt)).build()));
    }

    private static List<Signpost> signposts(Evaluation evaluation) {
        return Signpost.after(evaluation.outcome(), evaluation.reasons());
    }

    private static List<String> ids(String ruleSet) {
        return RuleSets.named(ruleSet).orElseThrow().rules().stream().map(EligibilityRule::id).toList();
    }

    private static List<String> numbers(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> "%s-%02d".formatted(prefix, i)).toList();
    }
}
