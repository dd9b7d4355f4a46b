package org.imha.eligibility.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The worked cases of the domain reference, under each rule set that they speak of. */
class WorkedCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesUnderEachRuleSet")
    void answersAsTheWorkedCaseSays(String name, RuleSet ruleSet, WorkedCase workedCase) {
        // When
        Evaluation evaluation = ruleSet.evaluate(workedCase.facts());
        // Then
        assertEquals(workedCase.expected().get(ruleSet.id()), evaluation.outcome());
        assertEquals(workedCase.heads().getOrDefault(ruleSet.id(), List.of()), evaluation.heads());
    }

    static Stream<Object[]> casesUnderEachRuleSet() throws IOException {
        List<WorkedCase> cases;
        try (InputStream json = WorkedCasesTest.class.getResourceAsStream("/eligibility-cases.json")) {
            cases = new ObjectMapper().registerModule(new JavaTimeModule()).readValue(json, new TypeReference<>() {
            });
        }
        return RuleSets.all().stream().flatMap(ruleSet -> cases.stream()
                .filter(workedCase -> workedCase.expected().containsKey(ruleSet.id())).map(workedCase -> new Object[] {
                        ruleSet.id() + " " + workedCase.id() + ": " + workedCase.situation(), ruleSet, workedCase }));
    }

    @JsonIgnoreProperties({ "citation", "why", "legalConfidence" })
    record WorkedCase(int id, String situation, EligibilityFacts facts, Map<String, Outcome> expected,
            Map<String, List<Head>> heads) {
    }
}
