package org.imha.referral.bulk.list;

import java.util.Optional;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The values of a row as the JSON of a referral form, and the faults of that form as those of the row's columns. */
final class CsvForm {

    private static final String REASON = "MHA office list";
    /** Codes of faults that speak of JSON. */
    private static final Set<String> OF_JSON = Set.of("FORMAT", "WRONG_SHAPE");

    private CsvForm() {
    }

    /**
     * What nobody writes into every row of a list goes without saying: that the MHA office of the sender refers, and why.
     *
     * @param organisation of the sender
     */
    static ObjectNode of(JsonNode values, Optional<String> organisation) {
        if (values.has(CsvRows.NOWHERE)) {
            throw ApiProblem.invalid("#", "VALUE_WITHOUT_COLUMN", "There is a value where no column has a name.");
        }
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.putObject("person");
        values.properties().forEach(value -> CsvColumn.named(value.getKey())
                .ifPresent(column -> put(form, column.place(), column.kind().read(value.getValue().asText()))));
        completeLegalStatus(form);
        completeLists(form);
        completeReferrer(form, organisation);
        return form;
    }

    /** @return the fault where who wrote the file finds it; one of several columns together is one of the row */
    static FieldError placed(FieldError fault) {
        return CsvColumn.at(fault.pointer().substring(1))
                .map(column -> new FieldError("#/" + column.header(), fault.code(),
                        OF_JSON.contains(fault.code()) ? column.kind().hint() : fault.message()))
                .orElseGet(() -> new FieldError("#", fault.code(), fault.message()));
    }

    private static void put(ObjectNode form, JsonPointer place, JsonNode value) {
        form.withObject(place.head()).set(place.last().getMatchingProperty(), value);
    }

    private static void completeLegalStatus(ObjectNode form) {
        if (form.at(Section.PLACE).isObject()) {
            Section.place(form);
        }
        JsonNode country = form.at("/legalStatus/hospitalCountry");
        if (form.at("/legalStatus/legalStatusCode").isObject() && !country.isMissingNode()) {
            form.withObject("/legalStatus/legalStatusCode").set("system", country);
        }
    }

    private static void completeLists(ObjectNode form) {
        if (form.has("professionals")) {
            form.withObject("/professionals/0").put("role", "RESPONSIBLE_CLINICIAN");
        }
        if (form.has("keyDates")) {
            form.withObject("/keyDates/0").put("kind", "TRIBUNAL_HEARING");
        }
    }

    private static void completeReferrer(ObjectNode form, Optional<String> organisation) {
        ObjectNode referrer = form.withObject("/referrer");
        if (!referrer.has("kind")) {
            referrer.put("kind", "MHA_OFFICE");
        }
        if (!referrer.has("organisation")) {
            organisation.ifPresent(code -> referrer.putObject("organisation").put("odsCode", code));
        }
        if (!form.has("reason")) {
            form.put("reason", REASON);
        }
    }
}
