package org.imha.referral.fhir.mapping;

import java.util.Date;
import java.util.List;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralForm;

/** Shows a referral as a ServiceRequest: a trust its progress and the answer, staff the form too. */
public final class ReferralWriter {

    private ReferralWriter() {
    }

    /** @param identifiers how the sender's own system names it */
    public static ServiceRequest write(Referral referral, List<BusinessIdentifier> identifiers, Caller caller) {
        ServiceRequest request = new ServiceRequest();
        request.setId(referral.id().toString());
        request.getMeta().setVersionId(Long.toString(referral.version())).setLastUpdated(Date.from(referral.changedAt()));
        IdentifierMapping.write(referral, identifiers, request);
        boolean whole = ReferralAccess.maySeeForm(caller);
        request.setStatus(FhirStatus.of(whole ? referral.status() : referral.statusForReferrer()))
                .setIntent(ServiceRequest.ServiceRequestIntent.ORDER);
        request.addCategory(new CodeableConcept().addCoding(new Coding().setSystem(Systems.codes("referral"))
                .setCode("advocacy").setDisplay("Referral for advocacy")));
        request.setAuthoredOnElement(new DateTimeType(referral.createdAt().toString()));
        request.addExtension(RequestMapping.progress(referral.progress(), whole ? referral.status().name() : null));
        request.addExtension(eligibility(referral));
        referral.informationRequested().ifPresent(question -> request
                .addExtension(Systems.extension("information-requested"), new StringType(question)));
        if (whole) {
            form(referral.form(), request);
        } else {
            request.setSubject(new Reference().setDisplay("The person referred"));
        }
        return request;
    }

    private static void form(ReferralForm form, ServiceRequest request) {
        request.addContained(PatientMapping.write(form));
        request.setSubject(new Reference("#patient"));
        RequesterMapping.write(form, request);
        LocationMapping.write(form.location(), request);
        LegalStatusMapping.write(form.legalStatus(), request);
        SupportMapping.write(form, request);
        RequestMapping.write(form, request);
    }

    /** Whether the person qualifies, and why, as the referrer is told it everywhere. */
    private static Extension eligibility(Referral referral) {
        Extension extension = new Extension(Systems.extension("eligibility"));
        extension.addExtension("outcome",
                new CodeType(referral.eligibility().map(answer -> answer.outcome().name()).orElse("PENDING")));
        referral.eligibility().map(Determination::reasons).orElse(List.of())
                .forEach(reason -> extension.addExtension("reason", new StringType(reason.text())));
        referral.eligibility().map(Determination::citations).orElse(List.of())
                .forEach(citation -> extension.addExtension("citation", new StringType(citation)));
        return extension;
    }
}
