package org.imha.referral.fhir.wire;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A resource as HAPI printed it, which goes out and is kept for a repetition as it is. */
public record FhirJson(@JsonValue @JsonRawValue String text) {

    /** The media types that FHIR is sent in; the second for those who know no better. */
    public static final String MEDIA_TYPE = "application/fhir+json";

    @Override
    public String toString() {
        return "FhirJson[not shown]";
    }
}
