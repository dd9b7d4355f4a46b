package org.imha.referral.fhir.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.imha.kernel.json.StrictReading;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.ReferralForm;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads referrals out of what a FHIR client sent. */
@ApplicationScoped
public class ReferralReader {

    private static final Set<ServiceRequestIntent> INTENTS = EnumSet.of(ServiceRequestIntent.ORDER,
            ServiceRequestIntent.ORIGINALORDER, ServiceRequestIntent.PLAN, ServiceRequestIntent.PROPOSAL);

    private final ObjectMapper json;

    ReferralReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ApiProblem 400 or 422 with the faults of every referral */
    public List<StatedReferral> read(Sources sources) {
        List<FieldError> faults = new ArrayList<>(sources.faults());
        List<StatedReferral> referrals = new ArrayList<>();
        List<ApiProblem> refusals = new ArrayList<>();
        for (Found<ServiceRequest> request : sources.requests()) {
            StatedForm stated = new StatedForm(request.place());
            List<BusinessIdentifier> identifiers = state(request, sources, stated);
            faults.addAll(stated.faults());
            try {
                ReferralForm form = StrictReading.read(json, stated.json(), ReferralForm.class);
                referrals.add(new StatedReferral(form, identifiers, stated, request.place()));
            } catch (ApiProblem unreadable) {
                refusals.add(unreadable.placed(stated::placeOf));
            }
        }
        if (!refusals.isEmpty()) {
            throw refusals.getFirst().with(Stream.concat(refusals.stream().skip(1).flatMap(other -> other.errors().stream()),
                    faults.stream()).toList());
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        return referrals;
    }

    private static List<BusinessIdentifier> state(Found<ServiceRequest> request, Sources sources, StatedForm form) {
        References references = new References(sources, form, request.place());
        mayBeAsked(request, form);
        Reference subject = request.resource().getSubject();
        form.groupIsAt("/person", request.place() + ".subject");
        form.groupIsAt("/referrer", request.place() + ".requester");
        form.groupIsAt("/location", request.place() + ".locationReference");
        form.groupIsAt("/reason", request.place() + ".reasonCode");
        Optional<Found<Resource>> person = references.follow(subject, request.container(), request.place() + ".subject");
        person.ifPresentOrElse(found -> {
            if (found.is(Patient.class)) {
                PatientMapping.read(found.as(Patient.class), form);
            } else {
                form.fault(request.place() + ".subject", "REFERENCE", "This has to lead to a Patient.");
            }
        }, () -> PatientMapping.readName(subject, request.place() + ".subject", form));
        RequesterMapping.read(request, person, references);
        LocationMapping.read(request, references);
        LegalStatusMapping.read(request, references);
        SupportMapping.read(request, references);
        RequestMapping.read(request, form);
        Understood.check(request, sources, form);
        return IdentifierMapping.read(request, form);
    }

    private static void mayBeAsked(Found<ServiceRequest> request, StatedForm form) {
        ServiceRequest asked = request.resource();
        if (asked.getStatus() != ServiceRequestStatus.ACTIVE) {
            form.fault(request.place() + ".status", "NOT_SUPPORTED", "A referral is created active.");
        }
        if (!INTENTS.contains(asked.getIntent())) {
            form.fault(request.place() + ".intent", "NOT_SUPPORTED", "A referral is an order, plan or proposal.");
        }
        if (asked.getDoNotPerform()) {
            form.fault(request.place() + ".doNotPerform", "NOT_SUPPORTED", "A referral asks for something to be done.");
        }
    }

    /** The words of several concepts, one in each line. */
    static String words(List<CodeableConcept> concepts) {
        String words = concepts.stream().map(concept -> concept.hasText() ? concept.getText()
                : concept.getCodingFirstRep().getDisplay()).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }
}
