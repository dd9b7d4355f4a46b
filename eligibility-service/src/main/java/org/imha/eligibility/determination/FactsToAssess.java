package org.imha.eligibility.determination;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.rules.facts.EligibilityFacts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/** The facts of one person, or a list of the facts of many. */
@JsonDeserialize(using = FactsToAssess.Reader.class)
public sealed interface FactsToAssess {

    /** Of one person: answered with one answer. */
    record OfOne(EligibilityFacts facts) implements FactsToAssess {
    }

    /** Of many: answered with a list in the same order. */
    record OfMany(List<EligibilityFacts> facts) implements FactsToAssess {
    }

    /** How the published contract names the list. */
    @Schema(type = SchemaType.ARRAY, implementation = EligibilityFacts.class, maxItems = 1000)
    interface ListOfFacts {
    }

    /** A bracket makes the difference. */
    final class Reader extends StdDeserializer<FactsToAssess> {

        private static final EligibilityFacts NOTHING_STATED = new EligibilityFacts(null, null, null, null, null, null, null,
                null, null, null, null, null, null);

        Reader() {
            super(FactsToAssess.class);
        }

        @Override
        public FactsToAssess deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.START_ARRAY)) {
                List<EligibilityFacts> many = context.readValue(parser, context.getTypeFactory()
                        .constructCollectionType(List.class, EligibilityFacts.class));
                return new OfMany(many.stream().map(facts -> Objects.requireNonNullElse(facts, NOTHING_STATED)).toList());
            }
            EligibilityFacts one = context.readValue(parser, EligibilityFacts.class);
            return one == null ? null : new OfOne(one);
        }
    }
}
