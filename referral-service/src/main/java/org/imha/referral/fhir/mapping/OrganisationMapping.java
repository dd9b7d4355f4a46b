package org.imha.referral.fhir.mapping;

import java.util.Set;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.imha.referral.model.form.Organisation;

/** An organisation or site by its ODS code: a resource, or only a reference with the code as identifier. */
final class OrganisationMapping {

    private static final Set<String> ODS = Set.of(Systems.ODS_ORGANISATION, Systems.ODS_SITE);

    private OrganisationMapping() {
    }

    static void read(Reference reference, String pointer, References references, String container, String place) {
        references.follow(reference, container, place, Organization.class).ifPresentOrElse(
                found -> read(found, pointer, references.form()),
                () -> {
                    code(reference.getIdentifier(), pointer, place + ".identifier", references.form());
                    references.form().say(pointer + "/name", reference.getDisplay(), place + ".display");
                });
    }

    static void read(Found<Organization> found, String pointer, StatedForm form) {
        form.groupIsAt(pointer, found.place());
        for (int i = 0; i < found.resource().getIdentifier().size(); i++) {
            code(found.resource().getIdentifier().get(i), pointer, found.place() + ".identifier[" + i + "]", form);
        }
        form.say(pointer + "/name", found.resource().getName(), found.place() + ".name");
    }

    static void code(Identifier identifier, String pointer, String place, StatedForm form) {
        if (identifier.hasSystem() && ODS.contains(identifier.getSystem())) {
            form.say(pointer + "/odsCode", identifier.getValue(), place + ".value");
        }
    }

    static Organization write(Organisation organisation, String id) {
        Organization resource = new Organization();
        resource.setId(id);
        if (organisation.odsCode() != null) {
            resource.addIdentifier().setSystem(Systems.ODS_ORGANISATION).setValue(organisation.odsCode());
        }
        resource.setName(organisation.name());
        return resource;
    }
}
