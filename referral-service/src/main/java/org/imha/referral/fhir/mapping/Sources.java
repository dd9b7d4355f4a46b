package org.imha.referral.fhir.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.problem.FieldError;

/** All resources of one body, by how references name them. */
public final class Sources {

    private final Map<String, Found<Resource>> byReference = new LinkedHashMap<>();
    private final List<Found<Resource>> resources = new ArrayList<>();
    private final List<Found<ServiceRequest>> requests = new ArrayList<>();
    private final Map<String, String> users = new HashMap<>();
    private final List<FieldError> faults = new ArrayList<>();

    private Sources() {
    }

    /** One ServiceRequest with what it contains. */
    public static Sources of(ServiceRequest request) {
        Sources sources = new Sources();
        sources.add(request, "ServiceRequest");
        return sources;
    }

    /** Every resource of a bundle, by its full address and by type and id. */
    public static Sources of(Bundle bundle) {
        Sources sources = new Sources();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Bundle.BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.getResource() == null) {
                continue;
            }
            String place = "Bundle.entry[" + i + "].resource";
            Found<Resource> found = sources.add(entry.getResource(), place);
            if (entry.hasFullUrl()) {
                sources.name(entry.getFullUrl(), found, "Bundle.entry[" + i + "].fullUrl");
            }
            // HAPI makes the full address the id as well.
            if (entry.getResource().getIdElement().hasIdPart() && !entry.getResource().getId().startsWith("urn:")) {
                sources.name(entry.getResource().fhirType() + "/" + entry.getResource().getIdElement().getIdPart(), found,
                        place + ".id");
            }
        }
        return sources;
    }

    private Found<Resource> add(Resource resource, String place) {
        Found<Resource> found = new Found<>(resource, place, place);
        resources.add(found);
        if (resource instanceof ServiceRequest) {
            requests.add(found.as(ServiceRequest.class));
        }
        if (resource instanceof DomainResource domain) {
            for (int i = 0; i < domain.getContained().size(); i++) {
                Resource contained = domain.getContained().get(i);
                String at = place + ".contained[" + i + "]";
                resources.add(new Found<>(contained, at, place));
                name(place + "#" + idOf(contained), resources.getLast(), at + ".id");
            }
        }
        return found;
    }

    private static String idOf(Resource resource) {
        String id = resource.getIdElement().getIdPart();
        return id == null ? "" : id.replace("#", "");
    }

    private void name(String reference, Found<Resource> found, String place) {
        Found<Resource> before = byReference.putIfAbsent(reference, found);
        if (before != null && before.resource() != found.resource()) {
            faults.add(new FieldError(place, "SEVERAL", "Another resource goes by the same name."));
        }
    }

    /** What is wrong with the body as a whole. */
    public List<FieldError> faults() {
        return List.copyOf(faults);
    }

    /** Every resource, the contained ones too. */
    List<Found<Resource>> resources() {
        return resources;
    }

    List<Found<ServiceRequest>> requests() {
        return requests;
    }

    /**
     * @param user the place of the ServiceRequest for whose sake it is looked for
     * @return empty when the body has no such resource
     */
    Optional<Found<Resource>> find(Reference reference, String container, String user) {
        String name = reference.getReference();
        if (name == null) {
            return Optional.empty();
        }
        Optional<Found<Resource>> found = Optional
                .ofNullable(byReference.get(name.startsWith("#") ? container + name : name));
        found.ifPresent(resource -> users.putIfAbsent(resource.place(), user));
        return found;
    }

    /** The place of the first ServiceRequest that led to the resource at this place: nothing that was sent may be lost. */
    public Optional<String> userOf(String place) {
        return Optional.ofNullable(users.get(place));
    }

    @Override
    public String toString() {
        return "Sources[not shown]";
    }
}
