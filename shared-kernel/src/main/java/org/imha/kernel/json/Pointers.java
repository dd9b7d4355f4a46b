package org.imha.kernel.json;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON Pointer fragments (RFC 6901) to a place in the body. */
final class Pointers {

    private Pointers() {
    }

    /** Where the parser stands. */
    static String of(JsonParser parser) {
        return "#" + parser.getParsingContext().pathAsPointer();
    }

    /** An unknown field of a record is looked at late, from a buffer, when the body's own parser has passed its object. */
    static String ofField(DeserializationContext context, JsonParser parser, String name) {
        return parser == context.getParser() ? of(parser) : below(of(context.getParser()), name);
    }

    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String of(JsonMappingException failure) {
        return "#" + failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
