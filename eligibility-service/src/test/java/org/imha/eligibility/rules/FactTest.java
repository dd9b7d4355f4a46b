package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.Provision;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.junit.jupiter.api.Test;

/** What the trace names as read is what was stated there. */
class FactTest {

    private static final EligibilityFacts EVERYTHING = aPerson().born("1984-03-11").inHospitalOf(Country.ENGLAND)
            .under(Provision.S3).onOrder().underGuardianship().discussing(Section.S57, DiscussedWith.APPROVED_CLINICIAN)
            .withCode("03").inpatient(true, false).underOtherLaw(false).onLeave(true).absentWithoutLeave(false).build();

    @Test
    void everythingThatCanBeStatedButTheInstantIsAFact() {
        // When
        List<String> stated = components().map(component -> "/" + component.getName()).toList();
        // Then
        assertEquals(stated, Arrays.stream(Fact.values()).map(Fact::pointer).toList());
    }

    @Test
    void eachPointsToWhatItReads() throws ReflectiveOperationException {
        for (RecordComponent component : components().toList()) {
            Fact fact = Arrays.stream(Fact.values()).filter(each -> each.pointer().equals("/" + component.getName())).findAny()
                    .orElseThrow();
            assertNotNull(fact.in(EVERYTHING), fact.pointer());
            assertEquals(component.getAccessor().invoke(EVERYTHING), fact.in(EVERYTHING), fact.pointer());
        }
    }

    private static Stream<RecordComponent> components() {
        return Arrays.stream(EligibilityFacts.class.getRecordComponents())
                .filter(component -> !component.getName().equals("evaluateAt"));
    }
}
