package org.imha.referral.fhir.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Communication;
import org.imha.referral.model.form.Contact;
import org.imha.referral.model.form.Person;

/** The person, and what they need in order to understand and be understood, as a Patient. */
final class PatientMapping {

    private static final Group PERSON = new Group(Person.class, "/person", "person",
            Set.of("familyName", "givenNames", "knownAs", "dateOfBirth", "nhsNumber", "address", "postcode", "contact"));
    private static final Group CONTACT = new Group(Contact.class, "/person/contact", "contact",
            Set.of("phone", "email"));
    private static final Group COMMUNICATION = new Group(Communication.class, "/communication",
            "communication", Set.of("language", "interpreterNeeded"));

    private PatientMapping() {
    }

    static void read(Found<Patient> found, StatedForm form) {
        Patient patient = found.resource();
        String at = found.place();
        form.groupIsAt("/person", at);
        for (int i = 0; i < patient.getIdentifier().size(); i++) {
            if (Systems.NHS_NUMBER.equals(patient.getIdentifier().get(i).getSystem())) {
                form.say("/person/nhsNumber", patient.getIdentifier().get(i).getValue(), at + ".identifier[" + i + "].value");
            }
        }
        names(patient, at, form);
        form.say("/person/dateOfBirth", patient.getBirthDateElement().getValueAsString(), at + ".birthDate");
        address(patient, at, form);
        Telecoms.read(patient.getTelecom(), "/person/contact", at, form);
        language(patient, at, form);
        List.of(PERSON, CONTACT, COMMUNICATION)
                .forEach(group -> OwnExtensions.gather(group, patient.getExtension(), at, form));
        ethnicity(patient, at, form);
        if (patient.hasGender() && !form.says("/person/gender")) {
            form.say("/person/gender", patient.getGender().toCode(), at + ".gender");
        }
    }

    /** It is kept apart from the referral as soon as it is taken, so it is never read back here. */
    private static void ethnicity(Patient patient, String at, StatedForm form) {
        patient.getExtensionsByUrl(Systems.UK_CORE + "EthnicCategory").forEach(extension -> {
            if (extension.getValue() instanceof CodeableConcept category) {
                form.say("/equality/ethnicCategory", category.getCodingFirstRep().getCode(), at + ".extension");
            }
        });
    }

    /** A person whom only a reference names. */
    static void readName(Reference reference, String place, StatedForm form) {
        if (Systems.NHS_NUMBER.equals(reference.getIdentifier().getSystem())) {
            form.say("/person/nhsNumber", reference.getIdentifier().getValue(), place + ".identifier.value");
        }
    }

    private static void names(Patient patient, String at, StatedForm form) {
        boolean named = false;
        for (int i = 0; i < patient.getName().size(); i++) {
            HumanName name = patient.getName().get(i);
            String place = at + ".name[" + i + "]";
            if (name.getUse() == HumanName.NameUse.NICKNAME) {
                form.say("/person/knownAs", name.hasText() ? name.getText() : given(name), place);
            } else if (!named && name.getUse() != HumanName.NameUse.OLD && name.getUse() != HumanName.NameUse.MAIDEN) {
                named = true;
                boolean inParts = name.hasFamily() || name.hasGiven();
                form.say("/person/familyName", inParts ? name.getFamily() : name.getText(),
                        place + (inParts ? ".family" : ".text"));
                form.say("/person/givenNames", given(name), place + ".given");
            }
        }
    }

    private static String given(HumanName name) {
        return name.hasGiven() ? name.getGiven().stream().map(StringType::getValue).collect(Collectors.joining(" ")) : null;
    }

    private static void address(Patient patient, String at, StatedForm form) {
        for (int i = 0; i < patient.getAddress().size(); i++) {
            Address address = patient.getAddress().get(i);
            if (address.getUse() != Address.AddressUse.OLD) {
                form.say("/person/address", address.hasText() ? address.getText() : lines(address), at + ".address[" + i + "]");
                form.say("/person/postcode", address.getPostalCode(), at + ".address[" + i + "].postalCode");
                return;
            }
        }
    }

    private static String lines(Address address) {
        String lines = Stream.concat(address.getLine().stream().map(StringType::getValue),
                Stream.of(address.getCity(), address.getDistrict(), address.getState()))
                .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining(", "));
        return lines.isEmpty() ? null : lines;
    }

    /** The preferred language, or the first; UK Core says beside it whether an interpreter is needed. */
    private static void language(Patient patient, String at, StatedForm form) {
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

    static Patient write(ReferralForm form) {
        Patient patient = new Patient();
        patient.setId("patient");
        Person person = form.person();
        if (person.nhsNumber() != null) {
            patient.addIdentifier().setSystem(Systems.NHS_NUMBER).setValue(person.nhsNumber());
        }
        if (person.familyName() != null || person.givenNames() != null) {
            HumanName name = patient.addName().setUse(HumanName.NameUse.OFFICIAL).setFamily(person.familyName());
            if (person.givenNames() != null) {
                name.addGiven(person.givenNames());
            }
        }
        if (person.knownAs() != null) {
            patient.addName().setUse(HumanName.NameUse.NICKNAME).setText(person.knownAs());
        }
        if (person.dateOfBirth() != null) {
            patient.getBirthDateElement().setValueAsString(person.dateOfBirth().toString());
        }
        patient.setGender(gender(person.gender()));
        if (person.address() != null || person.postcode() != null) {
            patient.addAddress().setText(person.address()).setPostalCode(person.postcode());
        }
        if (person.contact() != null) {
            Telecoms.write(patient.getTelecom(), person.contact().phone(), person.contact().email());
        }
        OwnExtensions.spread(person, PERSON.prefix(), PERSON.elsewhere(), patient.getExtension());
        OwnExtensions.spread(person.contact(), CONTACT.prefix(), CONTACT.elsewhere(), patient.getExtension());
        communication(form.communication(), patient);
        return patient;
    }

    /** FHIR's four codes are for administration; what the person says of themselves is an extension. */
    private static AdministrativeGender gender(String said) {
        return Stream.of(AdministrativeGender.values())
                .filter(code -> code != AdministrativeGender.NULL && code.toCode().equalsIgnoreCase(said)).findFirst()
                .orElse(null);
    }

    private static void communication(Communication communication, Patient patient) {
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

    /** The first number and the first address at which somebody is reached. */
    static final class Telecoms {

        private Telecoms() {
        }

        static void read(List<ContactPoint> telecoms, String pointer, String at, StatedForm form) {
            boolean phone = false;
            boolean email = false;
            for (int i = 0; i < telecoms.size(); i++) {
                ContactPoint telecom = telecoms.get(i);
                if (telecom.getUse() == ContactPoint.ContactPointUse.OLD) {
                    continue;
                }
                if (telecom.getSystem() == ContactPoint.ContactPointSystem.EMAIL && !email) {
                    email = true;
                    form.say(pointer + "/email", telecom.getValue(), at + ".telecom[" + i + "].value");
                } else if (telecom.getSystem() == ContactPoint.ContactPointSystem.PHONE && !phone) {
                    phone = true;
                    form.say(pointer + "/phone", telecom.getValue(), at + ".telecom[" + i + "].value");
                }
            }
        }

        static void write(List<ContactPoint> telecoms, String phone, String email) {
            if (phone != null) {
                telecoms.add(new ContactPoint().setSystem(ContactPoint.ContactPointSystem.PHONE).setValue(phone));
            }
            if (email != null) {
                telecoms.add(new ContactPoint().setSystem(ContactPoint.ContactPointSystem.EMAIL).setValue(email));
            }
        }
    }
}
