package org.imha.kernel.json;

import java.io.IOException;
import java.util.List;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;

/**
 * Keeps of a list one entry more than its {@link Size} takes: enough for the refusal. Bean Validation would look at all of
 * them before it says that there are too many, and a mebibyte holds hundreds of thousands that are wrong in several ways.
 */
class DeclaredSizes extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
            BeanDescription description, JsonDeserializer<?> deserializer) {
        return new Shortened(deserializer, Integer.MAX_VALUE);
    }

    private static final class Shortened extends DelegatingDeserializer {

        private final int max;

        Shortened(JsonDeserializer<?> list, int max) {
            super(list);
            this.max = max;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
                throws JsonMappingException {
            Size declared = property == null ? null : property.getAnnotation(Size.class);
            return new Shortened(
                    context.handleSecondaryContextualization(_delegatee, property, context.constructType(_valueClass)),
                    declared == null ? Integer.MAX_VALUE : declared.max());
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new Shortened(contextual, max);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object read = super.deserialize(parser, context);
            return read instanceof List<?> entries && entries.size() - 1 > max ? entries.subList(0, max + 1) : read;
        }
    }
}
