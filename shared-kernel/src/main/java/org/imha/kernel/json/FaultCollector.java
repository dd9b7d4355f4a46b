package org.imha.kernel.json;

import java.io.IOException;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;

/** Notes each structural fault of a caller's body and reads on, so that the caller hears of all of them at once. */
class FaultCollector extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, JsonDeserializer<?> deserializer,
            Object beanOrClass, String name) throws IOException {
        BodyFaults.ofThisRequest().ifPresent(faults -> faults.add(Pointers.ofField(context, parser, name), "UNKNOWN_FIELD",
                "There is no such field here."));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value, String failure)
            throws IOException {
        if (BodyFaults.ofThisRequest().isEmpty()) {
            return NOT_HANDLED;
        }
        note(context, target.isEnum() ? "UNKNOWN_CODE" : "FORMAT",
                target.isEnum() ? "Not one of the known codes." : format(target));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value, String failure)
            throws IOException {
        return wrongShape(context);
    }

    @Override
    public Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token, JsonParser parser,
            String failure) throws IOException {
        Object handled = wrongShape(context);
        if (handled == null) {
            parser.skipChildren();
        }
        return handled;
    }

    @Override
    public Object handleMissingInstantiator(DeserializationContext context, Class<?> type, ValueInstantiator instantiator,
            JsonParser parser, String message) throws IOException {
        Object handled = wrongShape(context);
        if (handled == null) {
            parser.skipChildren();
        }
        return handled;
    }

    private static Object wrongShape(DeserializationContext context) {
        if (BodyFaults.ofThisRequest().isEmpty()) {
            return NOT_HANDLED;
        }
        note(context, "WRONG_SHAPE", "This is not the expected kind of value.");
        return null;
    }

    private static void note(DeserializationContext context, String code, String message) {
        BodyFaults.ofThisRequest().ifPresent(faults -> faults.add(Pointers.of(context.getParser()), code, message));
    }

    private static String format(Class<?> target) {
        return target == UUID.class ? "Takes a UUID."
                : "Takes an ISO 8601 " + (target.getSimpleName().startsWith("Local") ? "date."
                        : "instant with offset.");
    }
}
