package org.imha.localstack;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a part said before it ended, short enough for a sentence: of a JSON log line, the first cause. */
final class LastWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;

    private LastWords() {
    }

    static String of(String line) {
        String words = (line.startsWith("{") ? firstCause(line) : line).strip().lines().findFirst().orElse("no output");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words;
    }

    private static String firstCause(String line) {
        try {
            List<String> messages = JSON.readTree(line).findValuesAsText("message");
            return messages.isEmpty() ? line : messages.getLast();
        } catch (JsonProcessingException notJson) {
            return line;
        }
    }
}
