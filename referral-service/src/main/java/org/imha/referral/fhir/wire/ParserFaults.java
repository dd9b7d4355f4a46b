package org.imha.referral.fhir.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

/** Notes what HAPI's parser finds fault with, and where that is in the body. Nothing is let pass. */
final class ParserFaults implements IParserErrorHandler {

    private final JsonNode body;
    private final String type;
    private final List<FieldError> found = new ArrayList<>();

    ParserFaults(JsonNode body) {
        this.body = body;
        this.type = body.path("resourceType").asText();
    }

    List<FieldError> found() {
        return found;
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        if (found.size() > ApiProblem.MOST_ERRORS) {
            return;
        }
        String element = location == null ? null : location.getParentElementName();
        List<String> places = new ArrayList<>();
        find(body, type, element, value, places);
        (places.isEmpty() ? List.of(type) : places).forEach(place -> add(place, "VALUE", "This value is not possible here."));
    }

    private static void find(JsonNode node, String at, String element, String value, List<String> places) {
        if (places.size() > ApiProblem.MOST_ERRORS) {
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.get(i), at + "[" + i + "]", element, value, places);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String place = at + "." + field.getKey();
            if (field.getKey().equals(element) && field.getValue().asText().equals(value)) {
                places.add(place);
            }
            find(field.getValue(), place, element, value, places);
        }
    }

    @Override
    public void containedResourceWithNoId(IParseLocation location) {
        add(type + ".contained", "REQUIRED", "A contained resource needs an id.");
    }

    @Override
    public void incorrectJsonType(IParseLocation location, String element, ValueType expected, ScalarType expectedScalar,
            ValueType sent, ScalarType sentScalar) {
        add(type, "WRONG_SHAPE", "There is a value of another kind than expected.");
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String element) {
        add(type, "REQUIRED", "A required element is missing; an extension needs its url.");
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        add(type, "WRONG_SHAPE", "An element repeats that may not.");
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        add(type, "UNKNOWN_FIELD", "There is an unknown element.");
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        add(type, "UNKNOWN_FIELD", "There is an unknown element.");
    }

    /** References are looked up by whoever needs what they refer to. */
    @Override
    public void unknownReference(IParseLocation location, String reference) {
        add(type, "REFERENCE", "There is a reference to a contained resource that is not there.");
    }

    @Override
    public void invalidInternalReference(IParseLocation location, String reference) {
        add(type, "REFERENCE", "There is a reference to a contained resource that is not there.");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        add(type, "WRONG_SHAPE", "An extension has a value or extensions, not both.");
    }

    /** Without what was sent: the parser's own words quote it. */
    private void add(String place, String code, String message) {
        if (found.size() <= ApiProblem.MOST_ERRORS) {
            found.add(new FieldError(place, code, message));
        }
    }
}
