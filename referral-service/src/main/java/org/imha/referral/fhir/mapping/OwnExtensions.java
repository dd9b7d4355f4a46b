package org.imha.referral.fhir.mapping;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;

/**
 * What FHIR has no element for, as extensions of ours. A group of the form spreads its fields over the extensions of a
 * resource; the address of each is the group and the field in kebab case, and a field that is a group itself has its
 * fields for parts, named as in our JSON. A list repeats its extension, in the singular.
 */
final class OwnExtensions {

    private OwnExtensions() {
    }

    /** @param elsewhere the fields that have an element of FHIR's own */
    static void spread(Record group, String prefix, Set<String> elsewhere, List<Extension> target) {
        if (group != null) {
            fields(group.getClass(), elsewhere).forEach(field -> {
                Object value = valueOf(field, group);
                items(value).forEach(item -> add(target, Systems.extension(name(prefix, field)), item));
            });
        }
    }

    private static void add(List<Extension> target, String url, Object value) {
        Extension extension = new Extension(url);
        if (value instanceof Record parts) {
            fields(parts.getClass(), Set.of()).forEach(field -> items(valueOf(field, parts))
                    .forEach(item -> add(extension.getExtension(), field.getName(), item)));
        } else {
            extension.setValue(primitive(value));
        }
        if (extension.hasValue() || extension.hasExtension()) {
            target.add(extension);
        }
    }

    private static Type primitive(Object value) {
        return switch (value) {
            case Boolean yes -> new BooleanType(yes);
            case Integer number -> new IntegerType(number);
            case Instant at -> new DateTimeType(at.toString());
            case LocalDate day -> new DateType(day.toString());
            case Enum<?> code -> new CodeType(code.name());
            default -> value.toString().isBlank() ? null : new StringType(value.toString());
        };
    }

    /** Takes what is ours from the extensions of a resource. */
    static void gather(Group group, List<Extension> extensions, String place, StatedForm form) {
        int[] counts = new int[fields(group.type(), Set.of()).size()];
        for (int i = 0; i < extensions.size(); i++) {
            List<RecordComponent> fields = fields(group.type(), Set.of());
            for (int j = 0; j < fields.size(); j++) {
                RecordComponent field = fields.get(j);
                boolean meant = !group.elsewhere().contains(field.getName())
                        && Systems.extension(name(group.prefix(), field)).equals(extensions.get(i).getUrl());
                if (meant) {
                    String pointer = group.pointer() + "/" + field.getName() + (isList(field) ? "/" + counts[j]++ : "");
                    form.take(extensions.get(i));
                    take(extensions.get(i), elementType(field), pointer, place + ".extension[" + i + "]", form);
                }
            }
        }
    }

    private static void take(Extension extension, Class<?> type, String pointer, String place, StatedForm form) {
        if (!type.isRecord()) {
            value(extension, pointer, place, form);
            return;
        }
        form.groupIsAt(pointer, place);
        if (extension.hasValue()) {
            form.fault(place, "WRONG_SHAPE", "This extension has parts, not a value.");
        }
        int[] counts = new int[fields(type, Set.of()).size()];
        for (int i = 0; i < extension.getExtension().size(); i++) {
            Extension part = extension.getExtension().get(i);
            String at = place + ".extension[" + i + "]";
            List<RecordComponent> fields = fields(type, Set.of());
            int known = indexOf(fields, part.getUrl());
            if (known < 0) {
                form.fault(at, "UNKNOWN_FIELD", "This extension has no such part.");
            } else {
                RecordComponent field = fields.get(known);
                take(part, elementType(field),
                        pointer + "/" + field.getName() + (isList(field) ? "/" + counts[known]++ : ""), at, form);
            }
        }
    }

    private static int indexOf(List<RecordComponent> fields, String name) {
        return fields.stream().map(RecordComponent::getName).toList().indexOf(name);
    }

    private static void value(Extension extension, String pointer, String place, StatedForm form) {
        String at = place + ".value";
        switch (extension.getValue()) {
            case BooleanType yes when yes.hasValue() -> form.say(pointer, BooleanNode.valueOf(yes.booleanValue()), at);
            case IntegerType number when number.hasValue() -> form.say(pointer, IntNode.valueOf(number.getValue()), at);
            case PrimitiveType<?> text when text.hasValue() -> form.say(pointer, text.getValueAsString(), at);
            case null, default -> form.fault(place, "WRONG_SHAPE", "This extension needs one simple value.");
        }
    }

    /**
     * A group of the form, and what of it may be an extension.
     *
     * @param prefix what the names of its extensions begin with; empty for none
     */
    record Group(Class<? extends Record> type, String pointer, String prefix, Set<String> elsewhere) {
    }

    private static List<RecordComponent> fields(Class<?> type, Set<String> without) {
        return Stream.of(type.getRecordComponents()).filter(field -> !without.contains(field.getName())).toList();
    }

    /**
     * {@code authorities} of the legal status is {@code authority}, {@code needs} of communication {@code communication-need}.
     */
    private static String name(String prefix, RecordComponent field) {
        String kebab = field.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String one = isList(field) ? kebab.replaceAll("ies$", "y").replaceAll("s$", "") : kebab;
        return prefix.isEmpty() ? one : prefix + "-" + one;
    }

    private static boolean isList(RecordComponent field) {
        return List.class.isAssignableFrom(field.getType());
    }

    private static Class<?> elementType(RecordComponent field) {
        return isList(field) && field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    private static List<Object> items(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> new ArrayList<>(list);
            default -> List.of(value);
        };
    }

    private static Object valueOf(RecordComponent field, Record group) {
        try {
            return field.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record keeps nothing to itself", e);
        }
    }
}
