package org.imha.eligibility.guidance.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void asksForEveryAnswerThatIsTakenAndOffersAllThatAreTaken() {
        RecordComponent[] fields = SelfCheckRequest.class.getRecordComponents();
        assertEquals(Stream.of(fields).map(RecordComponent::getName).toList(),
                Stream.of(Question.values()).map(Question::field).toList());
        for (int i = 0; i < fields.length; i++) {
            assertEquals(List.of(fields[i].getType().getEnumConstants()), Question.values()[i].choices());
        }
    }

    @Test
    void takesNothingThatCouldNameAPerson() {
        Stream.of(SelfCheckRequest.class.getRecordComponents())
                .forEach(field -> assertEquals(true, field.getType().isEnum(), field.getName()));
    }

    @Test
    void saysEverythingInWordsAndWhatToDoWhenUnsure() {
        for (Question question : Question.values()) {
            assertFalse(question.text().isBlank());
            question.choices().forEach(choice -> assertFalse(choice.words().isBlank()));
            boolean mayBeUnsure = question.choices().stream().anyMatch(Choice::isUnsure);
            assertEquals(mayBeUnsure, !question.ifUnsure().isBlank(), question.name());
        }
    }

    /** A provision that no answer could mean would be a patient whom the self-check cannot hear. */
    @Test
    void hearsOfEveryProvisionThatSomebodyCanNameToday() {
        List<Provision> heard = Stream.of(WhichSection.values()).flatMap(section -> section.possible().stream())
                .flatMap(List::stream).map(authority -> authority.provision()).distinct().sorted().toList();
        List<Provision> elsewhere = List.of(Provision.S46, Provision.OTHER_ACT, Provision.PLACE_OF_SAFETY_DIRECTION);
        assertEquals(Stream.of(Provision.values()).filter(provision -> !elsewhere.contains(provision)).toList(), heard);
    }
}
