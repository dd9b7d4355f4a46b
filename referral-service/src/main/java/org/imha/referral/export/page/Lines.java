package org.imha.referral.export.page;

import java.util.ArrayList;
import java.util.List;

import org.imha.referral.export.page.PersonFileDocument.Line;

import com.fasterxml.jackson.databind.JsonNode;

/** Everything that an item says, one line each, whatever its kind; what it does not say is left out. */
final class Lines {

    private final List<Line> lines = new ArrayList<>();

    private Lines() {
    }

    static List<Line> of(JsonNode content) {
        Lines said = new Lines();
        said.add("", content);
        return said.lines;
    }

    private void add(String label, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(member -> add(joined(label, Words.of(member.getKey())), member.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(value.size() == 1 ? label : joined(label, Integer.toString(i + 1)), value.get(i));
            }
        } else if (!value.isNull() && !value.asText().isBlank()) {
            lines.add(new Line(Words.capital(label.isEmpty() ? "content" : label), text(value)));
        }
    }

    private static String joined(String label, String more) {
        return label.isEmpty() ? more : label + ", " + more;
    }

    private static String text(JsonNode value) {
        return value.isBoolean() ? (value.asBoolean() ? "Yes" : "No") : Words.value(value.asText());
    }
}
