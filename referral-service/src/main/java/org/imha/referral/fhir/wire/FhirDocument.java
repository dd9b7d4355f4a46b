package org.imha.referral.fhir.wire;

import org.hl7.fhir.r4.model.Resource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A body that was read: the resource, and the JSON it was read from.
 *
 * @param json what tells two bodies apart, in whatever order their fields come
 */
public record FhirDocument<T extends Resource>(T resource, JsonNode json) {

    @Override
    public String toString() {
        return "FhirDocument[not shown]";
    }
}
