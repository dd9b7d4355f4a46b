package org.imha.kernel.json;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/** Reads dates as text only, and only those that a living person's papers can bear. */
class SensibleDate<T> extends StdDeserializer<T> {

    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2199;

    private final transient JsonDeserializer<T> standard;
    private final transient Predicate<T> sensible;

    SensibleDate(JsonDeserializer<T> standard, Class<T> type, Predicate<T> sensible) {
        super(type);
        this.standard = standard;
        this.sensible = sensible;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return cast(context.handleUnexpectedToken(handledType(), parser));
        }
        if (parser.getText().isBlank()) {
            return notADate(context);
        }
        T read = standard.deserialize(parser, context);
        return read == null || sensible.test(read) ? read : notADate(context);
    }

    static boolean isSensible(Instant instant) {
        return !instant.isBefore(yearStart(FIRST_YEAR)) && instant.isBefore(yearStart(LAST_YEAR + 1));
    }

    static boolean isSensible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static Instant yearStart(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private T notADate(DeserializationContext context) throws IOException {
        return cast(context.handleWeirdStringValue(handledType(), "", "no date of a living memory"));
    }

    @SuppressWarnings("unchecked")
    private T cast(Object handled) {
        return (T) handled;
    }
}
