package org.imha.referral.fhir.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;

/**
 * Compares a body with FHIR's own definitions, element by element. HAPI's parser takes a number for text and a list for a
 * single value, breaks off at some faults and cannot say where others are; a sender wants to hear of all, with the place.
 */
final class ShapeCheck {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,63}";

    private final FhirContext fhir;
    private final BaseRuntimeElementDefinition<?> extension;
    private final List<FieldError> faults = new ArrayList<>();

    private ShapeCheck(FhirContext fhir) {
        this.fhir = fhir;
        this.extension = fhir.getElementDefinition(Extension.class);
    }

    /** The faults of a body whose resource type is known to be right, each with a FHIRPath. */
    static List<FieldError> faults(FhirContext fhir, JsonNode body) {
        ShapeCheck check = new ShapeCheck(fhir);
        check.resource(body, body.path("resourceType").asText());
        return check.faults;
    }

    private void resource(JsonNode sent, String at) {
        JsonNode type = sent.path("resourceType");
        if (!sent.isObject() || !type.isTextual()) {
            wrongShape(at, "A resource with its resourceType is needed.");
        } else if (!fhir.getResourceTypes().contains(type.textValue())) {
            add(at, "UNKNOWN_CODE", "FHIR R4 has no such resource.");
        } else {
            fields(sent, fhir.getResourceDefinition(type.textValue()), at);
        }
    }

    private void fields(JsonNode sent, BaseRuntimeElementCompositeDefinition<?> definition, String at) {
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            if (faults.size() > ApiProblem.MOST_ERRORS) {
                return;
            }
            field(field.getKey(), field.getValue(), definition, at);
        }
    }

    private void field(String name, JsonNode sent, BaseRuntimeElementCompositeDefinition<?> definition, String at) {
        switch (name) {
            case "resourceType", "id" -> requireText(sent, at + "." + name);
            case "extension", "modifierExtension" -> list(sent, extension, at + "." + name);
            default -> {
                boolean besidePrimitive = name.startsWith("_");
                String element = besidePrimitive ? name.substring(1) : name;
                BaseRuntimeChildDefinition child = definition.getChildByName(element);
                if (child == null || child.getChildByName(element) == null) {
                    add(at + (name.matches(NAME) ? "." + name : ""), "UNKNOWN_FIELD", "There is no such element here.");
                } else if (besidePrimitive) {
                    besidePrimitive(sent, child, at + "." + plain(child));
                } else {
                    values(sent, child, child.getChildByName(element), at + "." + plain(child));
                }
            }
        }
    }

    /** FHIRPath names a choice without its type: {@code occurrence}, not {@code occurrencePeriod}. */
    private static String plain(BaseRuntimeChildDefinition child) {
        return child.getElementName().replace("[x]", "");
    }

    private void values(JsonNode sent, BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> definition,
            String at) {
        if (child.getMax() != 1) {
            list(sent, definition, at);
        } else {
            value(sent, definition, at);
        }
    }

    private void list(JsonNode sent, BaseRuntimeElementDefinition<?> definition, String at) {
        if (!sent.isArray()) {
            wrongShape(at, "A list is needed.");
            return;
        }
        for (int i = 0; i < sent.size() && faults.size() <= ApiProblem.MOST_ERRORS; i++) {
            value(sent.get(i), definition, at + "[" + i + "]");
        }
    }

    private void value(JsonNode sent, BaseRuntimeElementDefinition<?> definition, String at) {
        switch (definition.getChildType()) {
            case RESOURCE, CONTAINED_RESOURCES, CONTAINED_RESOURCE_LIST -> resource(sent, at);
            case PRIMITIVE_DATATYPE, ID_DATATYPE, PRIMITIVE_XHTML, PRIMITIVE_XHTML_HL7ORG -> primitive(sent, definition, at);
            default -> {
                if (!sent.isObject()) {
                    wrongShape(at, "An object is needed.");
                } else if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
                    fields(sent, composite, at);
                }
            }
        }
    }

    private void primitive(JsonNode sent, BaseRuntimeElementDefinition<?> definition, String at) {
        Class<?> type = definition.getImplementingClass();
        boolean fits = BooleanType.class.isAssignableFrom(type) ? sent.isBoolean()
                : IntegerType.class.isAssignableFrom(type) || DecimalType.class.isAssignableFrom(type) ? isFinite(sent)
                        : sent.isTextual();
        if (!fits) {
            wrongShape(at, "This is not the expected kind of value.");
        }
    }

    /** Beyond that a number has more digits than anybody means. */
    private static boolean isFinite(JsonNode sent) {
        return sent.isNumber() && Double.isFinite(sent.doubleValue());
    }

    /** What may stand beside a primitive: its extensions, in a list as long as the primitive's own where that repeats. */
    private void besidePrimitive(JsonNode sent, BaseRuntimeChildDefinition child, String at) {
        List<JsonNode> beside = new ArrayList<>();
        if (child.getMax() != 1 && sent.isArray()) {
            sent.forEach(entry -> {
                if (!entry.isNull()) {
                    beside.add(entry);
                }
            });
        } else {
            beside.add(sent);
        }
        for (JsonNode entry : beside) {
            if (!entry.isObject()) {
                wrongShape(at, "An object is needed.");
            } else {
                entry.properties().forEach(field -> {
                    switch (field.getKey()) {
                        case "id" -> requireText(field.getValue(), at + ".id");
                        case "extension" -> list(field.getValue(), extension, at + ".extension");
                        default -> add(at, "UNKNOWN_FIELD", "There is no such element here.");
                    }
                });
            }
        }
    }

    private void requireText(JsonNode sent, String at) {
        if (!sent.isTextual()) {
            wrongShape(at, "Text is needed.");
        }
    }

    private void wrongShape(String at, String message) {
        add(at, "WRONG_SHAPE", message);
    }

    private void add(String at, String code, String message) {
        faults.add(new FieldError(at, code, message));
    }
}
