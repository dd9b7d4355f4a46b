package org.imha.eligibility.model;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.RuleSet;
import org.imha.eligibility.rules.RuleSets;
import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.LegalStatusCode;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;

/** Which rule set answers, where and when. */
class RuleSetCalendarTest {

    private final Map<String, RuleSetConfig.InForce> days = new HashMap<>(
            Map.of("ENG-2009", since("2009-04-01"), "WAL-2012", since("2012-01-03"), "ENG-2025", never(), "WAL-2025", never()));

    @Test
    void theCountryIsThatOfTheHospital() {
        assertEquals("ENG-2009", asked(aPerson().under(Provision.S3).inHospitalOf(Country.ENGLAND)));
        assertEquals("WAL-2012", asked(aPerson().under(Provision.S3).inHospitalOf(Country.WALES)));
    }

    @Test
    void theCountryIsThatOfTheResponsibleHospitalOrAuthorityOrOfTheTreatment() {
        assertEquals("WAL-2012", asked(aPerson().onOrder(true, Country.WALES)));
        assertEquals("WAL-2012", asked(aPerson().underGuardianship(null, Country.WALES)));
    }

    @Test
    void withoutACountryTheProvidersOwnIsAskedUnlessACodeSaysWhereItIsFrom() {
        assertEquals("ENG-2009", asked(aPerson().under(Provision.S5_2)));
        assertEquals("WAL-2012", asked(aPerson().withCode(LegalStatusCode.System.WALES, "05")));
        assertEquals("ENG-2009", asked(aPerson().withCode("05")));
    }

    @Test
    void aRightInOneOfTwoCountriesIsARight() {
        // When
        Answer answer = calendar()
                .ask(aPerson().inHospitalOf(Country.ENGLAND).inpatient().onOrder(true, Country.WALES).build());
        // Then
        assertEquals("WAL-2012", answer.ruleSet().id());
        assertEquals(Outcome.QUALIFIES_COMPULSORY, answer.outcome());
    }

    @Test
    void whereBothSayTheSameTheProvidersOwnCountryAnswers() {
        assertEquals("ENG-2009", asked(aPerson().inHospitalOf(Country.ENGLAND).under(Provision.S3).onOrder(false, Country.WALES)
                .underGuardianship(null, Country.WALES)));
    }

    @Test
    void aConfiguredDayPutsTheNextRuleSetInForceAtMidnightInLondon() {
        // Given
        days.put("ENG-2025", since("2026-07-01"));
        // Then
        assertEquals("ENG-2009", asked(aPerson().at("2026-06-30T22:59:59Z")));
        assertEquals("ENG-2025", asked(aPerson().at("2026-06-30T23:00:00Z")));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), calendar().inForceUntil(ruleSet("ENG-2009")));
        assertEquals(Optional.empty(), calendar().inForceUntil(ruleSet("WAL-2012")));
    }

    @Test
    void aRuleSetWithoutADayIsNeverInForce() {
        assertFalse(calendar().isInForce(ruleSet("ENG-2025"), Instant.parse("2090-01-01T00:00:00Z")));
        assertTrue(calendar().isInForce(ruleSet("ENG-2009"), Instant.parse("2090-01-01T00:00:00Z")));
    }

    @Test
    void anEndEndsARuleSetWithoutASuccessor() {
        // Given
        days.put("WAL-2012", fromUntil("2012-01-03", "2026-01-01"));
        // Then
        assertThrows(ApiProblem.class, () -> asked(aPerson().inHospitalOf(Country.WALES)));
    }

    @Test
    void beforeTheSchemeBeganNobodyCouldQualify() {
        assertThrows(ApiProblem.class, () -> asked(aPerson().at("2009-03-31T22:59:59Z")));
        assertEquals("ENG-2009", asked(aPerson().at("2009-03-31T23:00:00Z")));
    }

    @Test
    void aRuleSetThatIsNotWrittenIsRefusedAtTheStart() {
        // Given
        days.put("ENG-2052", since("2026-07-01"));
        // Then
        assertTrue(assertThrows(IllegalStateException.class, this::calendar).getMessage().contains("ENG-2052"));
    }

    private String asked(APerson person) {
        return calendar().ask(person.build()).ruleSet().id();
    }

    private RuleSetCalendar calendar() {
        return new RuleSetCalendar(new RuleSetConfig() {

            @Override
            public Country country() {
                return Country.ENGLAND;
            }

            @Override
            public Map<String, InForce> ruleSets() {
                return days;
            }
        });
    }

    private static RuleSet ruleSet(String id) {
        return RuleSets.named(id).orElseThrow();
    }

    private static RuleSetConfig.InForce never() {
        return new Days(Optional.empty(), Optional.empty());
    }

    private static RuleSetConfig.InForce since(String from) {
        return new Days(Optional.of(LocalDate.parse(from)), Optional.empty());
    }

    private static RuleSetConfig.InForce fromUntil(String from, String until) {
        return new Days(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
    }

    private record Days(Optional<LocalDate> inForceFrom, Optional<LocalDate> inForceUntil) implements RuleSetConfig.InForce {
    }
}
