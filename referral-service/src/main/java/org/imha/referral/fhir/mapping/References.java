package org.imha.referral.fhir.mapping;

import java.util.Optional;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Follows references to what the body holds; one that leads nowhere is a fault, because nobody here could look it up. */
record References(Sources sources, StatedForm form, String request) {

    /** @return empty when the reference names no resource, or the fault was noted */
    <T extends Resource> Optional<Found<T>> follow(Reference reference, String container, String place, Class<T> type) {
        Optional<Found<Resource>> found = follow(reference, container, place);
        if (found.isPresent() && !found.get().is(type)) {
            form.fault(place, "REFERENCE", "This has to lead to a " + type.getSimpleName() + ".");
            return Optional.empty();
        }
        return found.map(resource -> resource.as(type));
    }

    Optional<Found<Resource>> follow(Reference reference, String container, String place) {
        Optional<Found<Resource>> found = sources.find(reference, container, request);
        if (found.isEmpty() && reference.getReference() != null) {
            form.fault(place + ".reference", "REFERENCE",
                    "Send what this refers to: contained, or in the same bundle. Nothing is fetched from elsewhere.");
        }
        return found;
    }
}
