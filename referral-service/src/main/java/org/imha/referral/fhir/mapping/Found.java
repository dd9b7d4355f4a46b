package org.imha.referral.fhir.mapping;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource that a reference led to.
 *
 * @param place its FHIRPath in the body
 * @param container the place of the resource that contains it; its own when nothing does
 */
record Found<T extends Resource>(T resource, String place, String container) {

    <U extends Resource> Found<U> as(Class<U> type) {
        return new Found<>(type.cast(resource), place, container);
    }

    boolean is(Class<? extends Resource> type) {
        return type.isInstance(resource);
    }

    @Override
    public String toString() {
        return "Found[" + place + "]";
    }
}
