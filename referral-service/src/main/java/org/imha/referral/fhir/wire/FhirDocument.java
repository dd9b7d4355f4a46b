package org.imha.referral.fhir.wire;

import org.hl7.fhir.r4.model.Resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A body that was read: the resource, and the JSON it was read from. */
public record FhirDocument<T extends Resource>(T resource, JsonNode json) {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** What tells two bodies apart, in whatever order their fields come. */
    public Object inAnyOrder() {
        return PLAIN.convertValue(json, Object.class);
    }

    @Override
    public String toString() {
        return "FhirDocument[not shown]";
    }
}
