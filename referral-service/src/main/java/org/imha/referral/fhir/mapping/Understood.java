package org.imha.referral.fhir.mapping;

import java.util.List;

import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * Refuses what would change the meaning of the rest and is not understood (FHIR R4 2.4.2): modifier extensions and
 * implicit rules; and what would be lost otherwise: an extension of ours where none is looked for, a contained resource
 * that nothing refers to.
 */
final class Understood {

    private static final String OURS = Systems.extension("");

    private Understood() {
    }

    static void check(Found<ServiceRequest> request, Sources sources, StatedForm form) {
        sources.resources().stream()
                .filter(found -> found.resource() == request.resource()
                        || sources.userOf(found.place()).filter(request.place()::equals).isPresent())
                .forEach(found -> check(found, form));
        sources.resources().stream().filter(found -> !found.place().equals(found.container()))
                .filter(found -> belongsTo(request, found.container(), sources) && sources.userOf(found.place()).isEmpty())
                .forEach(found -> form.fault(found.place(), "REFERENCE", "Nothing refers to this: it would be lost."));
    }

    private static boolean belongsTo(Found<ServiceRequest> request, String container, Sources sources) {
        return container.equals(request.place()) || sources.userOf(container).filter(request.place()::equals).isPresent();
    }

    private static void check(Found<? extends Resource> found, StatedForm form) {
        if (found.resource().hasImplicitRules()) {
            form.fault(found.place() + ".implicitRules", "NOT_SUPPORTED", "Rules made elsewhere are not understood here.");
        }
        check(found.resource(), found.place(), form);
    }

    private static void check(Base element, String place, StatedForm form) {
        boolean modified = element instanceof DomainResource resource && resource.hasModifierExtension()
                || element instanceof BackboneElement backbone && backbone.hasModifierExtension();
        if (modified) {
            form.fault(place + ".modifierExtension", "NOT_SUPPORTED",
                    "What changes the meaning of the rest is not understood.");
        }
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                String at = place + "." + property.getName().replace("[x]", "") + (property.isList() ? "[" + i + "]" : "");
                if (values.get(i) instanceof Extension extension) {
                    lookedFor(extension, at, form);
                } else if (!(values.get(i) instanceof Resource)) {
                    check(values.get(i), at, form);
                }
            }
        }
    }

    private static void lookedFor(Extension extension, String at, StatedForm form) {
        if (extension.hasUrl() && extension.getUrl().startsWith(OURS) && !RequestMapping.isAnswer(extension.getUrl())
                && !form.isTaken(extension)) {
            form.fault(at, "UNKNOWN_FIELD", "There is no such extension of ours here.");
        }
    }
}
