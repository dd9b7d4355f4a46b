package org.imha.kernel.json;

import java.io.IOException;
import java.io.StringReader;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a merge patch through the strict parser, under its limits: what JSON-P gets to read has passed them. */
class MergePatchReader extends StdDeserializer<MergePatch> {

    static final JsonProvider JSON_P = JsonProvider.provider();

    /** Numbers as they stand: 1e400 must not become something that is no JSON. */
    private static final ObjectReader EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build().reader();

    MergePatchReader() {
        super(MergePatch.class);
    }

    /** RFC 7386 lets anything that is no object replace the whole document, which no caller of ours can mean. */
    @Override
    public MergePatch deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return (MergePatch) context.handleUnexpectedToken(MergePatch.class, parser);
        }
        String place = Pointers.of(parser);
        try (JsonReader reader = JSON_P.createReader(new StringReader(EXACT.readTree(parser).toString()))) {
            return new MergePatch(place, reader.readObject());
        }
    }

    /** As Jackson would have read it. */
    static Object plain(JsonValue value) {
        try {
            return EXACT.forType(Object.class).readValue(value.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON-P prints no JSON", e);
        }
    }
}
