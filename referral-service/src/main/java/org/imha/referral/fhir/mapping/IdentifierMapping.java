package org.imha.referral.fhir.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.model.Referral;

/** The names of a referral: ours, which nobody else gives, and those of the sender's own system. */
final class IdentifierMapping {

    private static final int MOST = 10;
    private static final String SYSTEM = "[A-Za-z][A-Za-z0-9+.-]*:[\\x21-\\x7e]{1,200}";
    private static final String VALUE = "[^\\p{Cntrl}|]{1,200}";
    private static final Set<String> OURS = Set.of(Systems.REFERENCE, Systems.URI);

    private IdentifierMapping() {
    }

    static List<BusinessIdentifier> read(Found<ServiceRequest> request, StatedForm form) {
        List<BusinessIdentifier> identifiers = new ArrayList<>();
        for (int i = 0; i < request.resource().getIdentifier().size(); i++) {
            Identifier identifier = request.resource().getIdentifier().get(i);
            String place = request.place() + ".identifier[" + i + "]";
            if (i >= MOST) {
                form.fault(place, "SIZE", "Takes at most " + MOST + " identifiers.");
                break;
            }
            boolean ours = identifier.hasSystem() && OURS.contains(identifier.getSystem());
            if (!ours && isPossible(identifier, place, form)) {
                identifiers.add(new BusinessIdentifier(identifier.getSystem(), identifier.getValue()));
            }
        }
        return identifiers.stream().distinct().toList();
    }

    private static boolean isPossible(Identifier identifier, String place, StatedForm form) {
        if (Systems.NHS_NUMBER.equals(identifier.getSystem())) {
            form.fault(place, "NOT_SUPPORTED", "This names a person, not a referral: it belongs to the Patient.");
        } else if (identifier.getSystem() == null || !identifier.getSystem().matches(SYSTEM)) {
            form.fault(place + ".system", "FORMAT", "Takes an absolute address.");
        } else if (identifier.getValue() == null || !identifier.getValue().matches(VALUE)) {
            form.fault(place + ".value", "FORMAT", "Takes 1 to 200 characters, without a vertical bar.");
        } else {
            return true;
        }
        return false;
    }

    static void write(Referral referral, List<BusinessIdentifier> others, ServiceRequest request) {
        request.addIdentifier().setUse(Identifier.IdentifierUse.OFFICIAL).setSystem(Systems.REFERENCE)
                .setValue(referral.reference());
        request.addIdentifier().setSystem(Systems.URI).setValue(urn(referral.id()));
        others.forEach(other -> request.addIdentifier().setSystem(other.system()).setValue(other.value()));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
