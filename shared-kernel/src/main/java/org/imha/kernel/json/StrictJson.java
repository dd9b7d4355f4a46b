package org.imha.kernel.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;

import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * How JSON is read: no duplicate names, nothing after the end, no numbers for codes,
 * no text for booleans, no empty text for ids, no dates outside living memory, no more than real content can hold.
 * Unknown fields are a fault in a caller's body and ignored in another service's answer.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** The standard reader takes an instant for a day, whatever day it is in London. */
    private static final LocalDateDeserializer DAY = new LocalDateDeserializer(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));

    /** Names, values and brackets: what the longest body of real content holds, and less than a mebibyte of commas. */
    private static final long MOST_TOKENS = 200_000;

    /** Last, so that nothing loosens it again. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.coercionConfigFor(LogicalType.OtherScalar).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        // Two and a half is not two, and "2" is not a number.
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.getFactory().setStreamReadConstraints(
                mapper.getFactory().streamReadConstraints().rebuild().maxTokenCount(MOST_TOKENS).build());
        mapper.addHandler(new FaultCollector());
        mapper.registerModule(new SimpleModule("strict")
                .setDeserializerModifier(new DeclaredSizes())
                .addDeserializer(Boolean.class, new StrictBoolean())
                .addDeserializer(Instant.class,
                        new SensibleDate<>(InstantDeserializer.INSTANT, Instant.class, SensibleDate::isSensible))
                .addDeserializer(LocalDate.class,
                        new SensibleDate<>(DAY, LocalDate.class, SensibleDate::isSensible)));
    }
}
