package org.imha.referral.fhir.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.form.Communication;

/** What the person needs in order to understand and be understood, as FHIR says it of a Patient. */
final class CommunicationMapping {

    private static final Group COMMUNICATION = new Group(Communication.class, "/communication",
            "communication", Set.of("language", "interpreterNeeded"));

    private CommunicationMapping() {
    }

    /** The preferred language, or the first; UK Core says beside it whether an interpreter is needed. */
    static void read(Found<Patient> found, StatedForm form) {
        Patient patient = found.resource();
        String at = found.place();
        OwnExtensions.gather(COMMUNICATION, patient.getExtension(), at, form);
        List<Patient.PatientCommunicationComponent> spoken = patient.getCommunication();
        spoken.stream().filter(Patient.PatientCommunicationComponent::getPreferred).findFirst()
                .or(() -> spoken.stream().findFirst())
                .ifPresent(one -> form.say("/communication/language", one.getLanguage().getCodingFirstRep().getCode(),
                        at + ".communication[" + spoken.indexOf(one) + "].language"));
        Stream.concat(Stream.of(patient.getExtension()), spoken.stream().map(one -> one.getExtension())).flatMap(List::stream)
                .filter(extension -> (Systems.UK_CORE + "NHSCommunication").equals(extension.getUrl()))
                .forEach(extension -> ukCore(extension, at + ".extension", form));
    }

    private static void ukCore(Extension communication, String at, StatedForm form) {
        communication.getExtensionsByUrl("interpreterRequired").stream().map(Extension::getValue)
                .filter(BooleanType.class::isInstance).map(BooleanType.class::cast).filter(BooleanType::hasValue)
                .forEach(needed -> form.say("/communication/interpreterNeeded", needed.booleanValue(), at));
        if (!form.says("/communication/language")) {
            communication.getExtensionsByUrl("language").stream().map(Extension::getValue)
                    .filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast)
                    .forEach(language -> form.say("/communication/language", language.getCodingFirstRep().getCode(), at));
        }
    }

    static void write(Communication communication, Patient patient) {
        if (communication == null) {
            return;
        }
        if (communication.language() != null) {
            patient.addCommunication().setPreferred(true).getLanguage().addCoding().setSystem(Systems.LANGUAGE)
                    .setCode(communication.language());
        }
        if (communication.interpreterNeeded() != null) {
            patient.addExtension().setUrl(Systems.UK_CORE + "NHSCommunication").addExtension("interpreterRequired",
                    new BooleanType(communication.interpreterNeeded()));
        }
        OwnExtensions.spread(communication, COMMUNICATION.prefix(), COMMUNICATION.elsewhere(), patient.getExtension());
    }
}
