package org.imha.referral.fhir.mapping;

import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.LegalStatus;

/**
 * The legal position: the classification code in UK Core's extension of the Encounter, and as extensions of ours what no
 * code can say (authorities with their dates, community treatment order, guardianship, treatment, leave).
 */
final class LegalStatusMapping {

    private static final Group FACTS = new Group(LegalStatus.class, "/legalStatus", "", Set.of("legalStatusCode"));
    private static final String LEGAL_STATUS = Systems.UK_CORE + "LegalStatus";
    private static final String CLASSIFICATION = "legalStatusClassification";
    private static final String ACT_CODES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String NULLS = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";

    private LegalStatusMapping() {
    }

    static void read(Found<ServiceRequest> request, References references) {
        StatedForm form = references.form();
        OwnExtensions.gather(FACTS, request.resource().getExtension(), request.place(), form);
        references.follow(request.resource().getEncounter(), request.container(), request.place() + ".encounter",
                Encounter.class).ifPresent(found -> {
                    form.groupIsAt("/legalStatus", found.place());
                    OwnExtensions.gather(FACTS, found.resource().getExtension(), found.place(), form);
                    codes(found, form);
                    if (!form.says("/location/hospital")) {
                        OrganisationMapping.read(found.resource().getServiceProvider(), "/location/hospital", references,
                                found.container(), found.place() + ".serviceProvider");
                    }
                });
    }

    private static void codes(Found<Encounter> found, StatedForm form) {
        List<Extension> extensions = found.resource().getExtension();
        for (int i = 0; i < extensions.size(); i++) {
            if (LEGAL_STATUS.equals(extensions.get(i).getUrl())) {
                String place = found.place() + ".extension[" + i + "]";
                extensions.get(i).getExtensionsByUrl(CLASSIFICATION).forEach(part -> code(part, place, form));
            }
        }
    }

    /** A code means nothing without its list: 35 is guardianship in England and a community treatment order in Wales. */
    private static void code(Extension part, String place, StatedForm form) {
        List<Coding> codings = part.getValue() instanceof CodeableConcept concept ? concept.getCoding() : List.of();
        boolean known = false;
        for (Coding coding : codings) {
            LegalStatus.Country country = country(coding.getSystem());
            if (country != null) {
                known = true;
                form.say("/legalStatus/legalStatusCode/system", country.name(), place);
                form.say("/legalStatus/legalStatusCode/code", coding.getCode(), place);
            }
        }
        if (!known) {
            form.fault(place, "UNKNOWN_CODE", "Takes a code of UK Core's legal status classification, English or Welsh.");
        }
    }

    private static LegalStatus.Country country(String system) {
        return switch (system) {
            case Systems.LEGAL_STATUS_ENGLAND -> LegalStatus.Country.ENGLAND;
            case Systems.LEGAL_STATUS_WALES -> LegalStatus.Country.WALES;
            case null, default -> null;
        };
    }

    static void write(LegalStatus status, ServiceRequest request) {
        if (status == null) {
            return;
        }
        Encounter encounter = new Encounter().setStatus(Encounter.EncounterStatus.UNKNOWN).setClass_(setting(status))
                .setSubject(new Reference("#patient"));
        encounter.setId("encounter");
        if (status.legalStatusCode() != null) {
            boolean welsh = status.legalStatusCode().system() == LegalStatus.Country.WALES;
            encounter.addExtension().setUrl(LEGAL_STATUS).addExtension(CLASSIFICATION, new CodeableConcept(new Coding()
                    .setSystem(welsh ? Systems.LEGAL_STATUS_WALES : Systems.LEGAL_STATUS_ENGLAND)
                    .setCode(status.legalStatusCode().code())));
        }
        OwnExtensions.spread(status, FACTS.prefix(), FACTS.elsewhere(), encounter.getExtension());
        request.addContained(encounter);
        request.setEncounter(new Reference("#encounter"));
    }

    private static Coding setting(LegalStatus status) {
        if (status.inpatient() == null) {
            return new Coding().setSystem(NULLS).setCode("UNK");
        }
        return new Coding().setSystem(ACT_CODES).setCode(status.inpatient() ? "IMP" : "AMB");
    }
}
