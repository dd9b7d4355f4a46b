package org.imha.casework.rules.help;

import static org.imha.casework.rules.help.HeadClass.COMPULSORY;
import static org.imha.casework.rules.help.HeadClass.INFORMAL;
import static org.imha.casework.rules.help.HeadClass.NONE;
import static org.imha.casework.rules.help.HeadClass.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule set with every class of heads. */
class HelpBookTest {

    private static final String H1_TO_H8 = "1 2 3 4 5 6 7 8";
    private static final String ALL = "1 2 3 4 5 6 7 8 9 10 11";
    private static final String NO_RIGHTS = "3 4 5 9 10 11";

    @ParameterizedTest
    @CsvSource({
            "ENG-2009, COMPULSORY, " + H1_TO_H8, "ENG-2009, UNDETERMINED, " + H1_TO_H8,
            "ENG-2009, INFORMAL, " + NO_RIGHTS, "ENG-2009, NONE, " + NO_RIGHTS,
            "WAL-2012, COMPULSORY, " + ALL, "WAL-2012, UNDETERMINED, " + ALL,
            "WAL-2012, INFORMAL, " + NO_RIGHTS, "WAL-2012, NONE, " + NO_RIGHTS,
            "ENG-2025, COMPULSORY, " + ALL, "ENG-2025, UNDETERMINED, " + ALL,
            "ENG-2025, INFORMAL, " + NO_RIGHTS, "ENG-2025, NONE, " + NO_RIGHTS,
            "WAL-2025, COMPULSORY, " + ALL, "WAL-2025, UNDETERMINED, " + ALL,
            "WAL-2025, INFORMAL, " + NO_RIGHTS, "WAL-2025, NONE, " + NO_RIGHTS,
            "ENG-2099, COMPULSORY, " + ALL, "ENG-2099, UNDETERMINED, " + ALL,
            "ENG-2099, INFORMAL, " + NO_RIGHTS, "ENG-2099, NONE, " + NO_RIGHTS,
            ", UNDETERMINED, " + ALL })
    void offersWhatTheRuleSetGivesOnTheHead(String ruleSet, HeadClass head, String topics) {
        assertEquals(topics, HelpBook.offered(ruleSet, head).keySet().stream().map(HelpBookTest::number)
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
            "ENG-2009, COMPULSORY, H5_AUTHORITY, MHA 1983 s.130B(1)(e)",
            "ENG-2009, COMPULSORY, H7_RIGHTS_INFO, MHA 1983 s.130B(2)(a)",
            "ENG-2025, COMPULSORY, H10_COMPLAINT, MHA 1983 s.130B(2)(c)(ii) (MHA 2025 Sch.3)",
            "ENG-2025, INFORMAL, H3_TREATMENT, MHA 1983 s.130B(2A)-(2B) (MHA 2025 Sch.3)",
            "WAL-2012, COMPULSORY, H9_INVOLVEMENT, MHA 1983 s.130F(2)(b)(ii)",
            "WAL-2012, INFORMAL, H9_INVOLVEMENT, MHA 1983 s.130G", "WAL-2025, INFORMAL, H9_INVOLVEMENT, MHA 1983 s.130G" })
    void citesTheProvisionThatGivesIt(String ruleSet, HeadClass head, HelpTopic topic, String citation) {
        assertEquals(Optional.of(citation), HelpBook.offered(ruleSet, head).get(topic));
    }

    @ParameterizedTest
    @EnumSource(HelpBook.class)
    void citesNothingWhereTheActGivesNothing(HelpBook book) {
        String ruleSet = book.name().replace('_', '-');
        assertEquals(Set.of(Optional.empty()), Set.copyOf(HelpBook.offered(ruleSet, NONE).values()));
        assertTrue(HelpBook.offered(ruleSet, COMPULSORY).values().stream().allMatch(Optional::isPresent));
        assertEquals(book != HelpBook.ENG_2009,
                HelpBook.offered(ruleSet, INFORMAL).values().stream().allMatch(Optional::isPresent));
    }

    /** Tribunals are for those who are held (s.66); nobody else is told of them. */
    @Test
    void nobodyIsOfferedRightsThatTheyCannotHave() {
        Set<HelpTopic> rights = EnumSet.of(HelpTopic.H1_PROVISIONS, HelpTopic.H2_CONDITIONS, HelpTopic.H6_SAFEGUARDS,
                HelpTopic.H7_RIGHTS_INFO, HelpTopic.H8_EXERCISE);
        for (HelpBook book : HelpBook.values()) {
            for (HeadClass head : EnumSet.of(INFORMAL, NONE)) {
                assertTrue(HelpBook.offered(book.name().replace('_', '-'), head).keySet().stream().noneMatch(rights::contains));
            }
        }
    }

    @Test
    void readsTheClassOfHeadsFromTheOutcome() {
        assertEquals(COMPULSORY, HeadClass.of("QUALIFIES_COMPULSORY"));
        assertEquals(INFORMAL, HeadClass.of("QUALIFIES_INFORMAL"));
        assertEquals(NONE, HeadClass.of("NOT_QUALIFYING"));
        for (String unknown : Arrays.asList("UNDETERMINED", "PENDING", "QUALIFIES_BY_A_NEWER_LAW", null)) {
            assertEquals(UNDETERMINED, HeadClass.of(unknown));
        }
    }

    private static String number(HelpTopic topic) {
        return topic.name().substring(1, topic.name().indexOf('_'));
    }
}
