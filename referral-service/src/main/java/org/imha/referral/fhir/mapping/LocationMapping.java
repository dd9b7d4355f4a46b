package org.imha.referral.fhir.mapping;

import java.util.Set;

import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;

/** Where the person is: the ward as a Location, the hospital as its managing Organization or the Location around it. */
final class LocationMapping {

    private static final Group LOCATION = new Group(org.imha.referral.model.form.Location.class, "/location", "location",
            Set.of("hospital", "ward", "wardPhone"));

    private LocationMapping() {
    }

    static void read(Found<ServiceRequest> request, References references) {
        StatedForm form = references.form();
        for (int i = 0; i < request.resource().getLocationReference().size(); i++) {
            Reference reference = request.resource().getLocationReference().get(i);
            String place = request.place() + ".locationReference[" + i + "]";
            if (i > 0) {
                form.fault(place, "SEVERAL", "Takes one place.");
                return;
            }
            references.follow(reference, request.container(), place, Location.class)
                    .ifPresentOrElse(found -> ward(found, references), () -> hospital(reference, place, form));
        }
    }

    private static void hospital(Reference reference, String place, StatedForm form) {
        OrganisationMapping.code(reference.getIdentifier(), "/location/hospital", place + ".identifier", form);
        form.say("/location/hospital/name", reference.getDisplay(), place + ".display");
    }

    private static void ward(Found<Location> found, References references) {
        Location ward = found.resource();
        StatedForm form = references.form();
        form.groupIsAt("/location", found.place());
        form.say("/location/ward", ward.getName(), found.place() + ".name");
        for (int i = 0; i < ward.getTelecom().size(); i++) {
            if (ward.getTelecom().get(i).getSystem() == ContactPoint.ContactPointSystem.PHONE) {
                form.say("/location/wardPhone", ward.getTelecom().get(i).getValue(),
                        found.place() + ".telecom[" + i + "].value");
                break;
            }
        }
        identifiers(found, form);
        OwnExtensions.gather(LOCATION, ward.getExtension(), found.place(), form);
        OrganisationMapping.read(ward.getManagingOrganization(), "/location/hospital", references, found.container(),
                found.place() + ".managingOrganization");
        String around = found.place() + ".partOf";
        references.follow(ward.getPartOf(), found.container(), around, Location.class).ifPresentOrElse(site -> {
            identifiers(site, form);
            if (!form.says("/location/hospital/name")) {
                form.say("/location/hospital/name", site.resource().getName(), site.place() + ".name");
            }
        }, () -> hospital(ward.getPartOf(), around, form));
    }

    private static void identifiers(Found<Location> found, StatedForm form) {
        for (int i = 0; i < found.resource().getIdentifier().size(); i++) {
            OrganisationMapping.code(found.resource().getIdentifier().get(i), "/location/hospital",
                    found.place() + ".identifier[" + i + "]", form);
        }
    }

    static void write(org.imha.referral.model.form.Location place, ServiceRequest request) {
        if (place == null) {
            return;
        }
        Location ward = new Location().setName(place.ward());
        ward.setId("location");
        Telecoms.write(ward.getTelecom(), place.wardPhone(), null);
        OwnExtensions.spread(place, LOCATION.prefix(), LOCATION.elsewhere(), ward.getExtension());
        if (place.hospital() != null) {
            request.addContained(OrganisationMapping.write(place.hospital(), "hospital"));
            ward.setManagingOrganization(new Reference("#hospital"));
        }
        request.addContained(ward);
        request.addLocationReference(new Reference("#location"));
    }
}
