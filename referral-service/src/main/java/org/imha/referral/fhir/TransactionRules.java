package org.imha.referral.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.fhir.mapping.Sources;

/** What a transaction has to be: referrals to create, and nothing that belongs to none of them. */
final class TransactionRules {

    private static final Set<String> TAKEN = Set.of("ServiceRequest", "Patient", "PractitionerRole", "Practitioner",
            "Organization", "Location", "Encounter", "Consent", "Flag", "RelatedPerson");

    private TransactionRules() {
    }

    /** @throws ApiProblem 422 with every fault */
    static void check(Bundle bundle, FhirConfig config) {
        List<FieldError> faults = new ArrayList<>();
        if (bundle.getType() != Bundle.BundleType.TRANSACTION) {
            faults.add(new FieldError("Bundle.type", "NOT_SUPPORTED", "Takes a transaction."));
        }
        if (bundle.getEntry().size() > config.mostEntries()) {
            throw ApiProblem.invalid("Bundle.entry", "SIZE", "Takes at most " + config.mostEntries() + " entries.");
        }
        long referrals = bundle.getEntry().stream().filter(entry -> entry.getResource() instanceof ServiceRequest).count();
        if (referrals == 0 || referrals > config.mostReferrals()) {
            faults.add(new FieldError("Bundle.entry", "SIZE", "Takes 1 to " + config.mostReferrals() + " ServiceRequests."));
        }
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            check(bundle.getEntry().get(i), "Bundle.entry[" + i + "]", faults);
        }
        refuse(faults);
    }

    private static void check(BundleEntryComponent entry, String place, List<FieldError> faults) {
        if (!entry.hasResource()) {
            faults.add(new FieldError(place + ".resource", "REQUIRED", "Every entry has a resource."));
            return;
        }
        String type = entry.getResource().fhirType();
        if (!TAKEN.contains(type)) {
            faults.add(new FieldError(place + ".resource", "NOT_SUPPORTED", "Such a resource is not taken here."));
        }
        if (entry.getRequest().getMethod() != HTTPVerb.POST) {
            faults.add(new FieldError(place + ".request.method", "NOT_SUPPORTED", "Takes POST."));
        }
        if (!type.equals(entry.getRequest().getUrl())) {
            faults.add(new FieldError(place + ".request.url", "VALUE", "Takes the type of the resource."));
        }
        if (entry.getRequest().hasIfNoneExist() && !(entry.getResource() instanceof ServiceRequest)) {
            faults.add(new FieldError(place + ".request.ifNoneExist", "NOT_SUPPORTED", "Takes it of a ServiceRequest only."));
        }
    }

    /** @throws ApiProblem 422 naming what nothing refers to: it would be lost */
    static void checkThatAllIsUsed(Bundle bundle, Sources sources) {
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            String place = "Bundle.entry[" + i + "].resource";
            if (!(bundle.getEntry().get(i).getResource() instanceof ServiceRequest) && sources.userOf(place).isEmpty()) {
                faults.add(new FieldError(place, "REFERENCE", "No ServiceRequest refers to this: it would be lost."));
            }
        }
        refuse(faults);
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }

    /** The entry that a place such as {@code Bundle.entry[3].resource} is in. */
    static int entryAt(String place) {
        return Integer.parseInt(place.replaceAll("\\D", ""));
    }
}
