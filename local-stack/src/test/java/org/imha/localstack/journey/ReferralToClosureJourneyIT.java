package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;

import org.imha.localstack.demo.Demo;
import org.junit.jupiter.api.Test;

class ReferralToClosureJourneyIT {

    @Test
    void theDemoPlaysTheWholeLifeOfAReferral() {
        // Given
        Journey journey = new Journey();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        // When
        new Demo(journey.api, new PrintStream(printed, true)).play(Journey.samples());

        // Then
        String story = printed.toString();
        assertEquals(10, count(story, "reference +[2-9A-Z]{4}-[2-9A-Z]{4}"), story);
        assertEquals(8, count(story, "eligibility +QUALIFIES_COMPULSORY"), story);
        assertEquals(2, count(story, "eligibility +NOT_QUALIFYING"), story);
        assertEquals(8, count(story, "case +[0-9a-f-]{36}, WAITING"), story);
        assertEquals(10, count(story, "audit +\\d+ entries"), story);
        assertEquals(10, count(story, "notification +"), story);
        assertTrue(story.indexOf("PERMIT") > 0 && story.indexOf("PERMIT") < story.indexOf("WITHDRAWN"), story);
        assertTrue(story.indexOf("WITHDRAWN") < story.indexOf("DENY") && story.indexOf("DENY") < story.indexOf("CLOSED"),
                story);
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
