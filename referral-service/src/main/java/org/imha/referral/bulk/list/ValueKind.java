package org.imha.referral.bulk.list;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** How people write a value in a spreadsheet. What cannot be understood goes on as it is, and is refused with its column. */
enum ValueKind {

    TEXT("This is not taken here."),
    UPPER_CASE("This is not taken here.") {
        @Override
        JsonNode read(String written) {
            return text(written.toUpperCase(Locale.ROOT));
        }
    },
    CODE("Not one of the known codes.") {
        @Override
        JsonNode read(String written) {
            return text(code(written));
        }
    },
    CODES("Takes known codes, separated by semicolons.") {
        @Override
        JsonNode read(String written) {
            ArrayNode codes = JsonNodeFactory.instance.arrayNode();
            Arrays.stream(written.split(";")).filter(code -> !code.isBlank()).forEach(code -> codes.add(code(code)));
            return codes;
        }
    },
    YES_OR_NO("Takes yes or no.") {
        @Override
        JsonNode read(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "yes", "y", "true" -> JsonNodeFactory.instance.booleanNode(true);
                case "no", "n", "false" -> JsonNodeFactory.instance.booleanNode(false);
                default -> text(written);
            };
        }
    },
    DAY("Takes a day such as 31/12/1980 or 1980-12-31.") {
        @Override
        JsonNode read(String written) {
            return text(WrittenDates.day(written));
        }
    },
    BEGINNING(WrittenDates.HINT) {
        @Override
        JsonNode read(String written) {
            return text(WrittenDates.instant(written, WrittenDates.Edge.BEGINNING));
        }
    },
    END(WrittenDates.HINT) {
        @Override
        JsonNode read(String written) {
            return text(WrittenDates.instant(written, WrittenDates.Edge.END));
        }
    };

    private final String hint;

    ValueKind(String hint) {
        this.hint = hint;
    }

    JsonNode read(String written) {
        return text(written);
    }

    /** Says what is taken, in the words of a spreadsheet. */
    String hint() {
        return hint;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }

    private static String code(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s/-]+", "_");
    }
}
