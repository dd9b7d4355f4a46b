package org.imha.referral.fhir.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.AdvocatePreference;
import org.imha.referral.model.form.Contact;
import org.imha.referral.model.form.Person;

/** The person, and what they need in order to understand and be understood, as a Patient. */
final class PatientMapping {

    private static final Group PERSON = new Group(Person.class, "/person", "person",
            Set.of("familyName", "givenNames", "knownAs", "dateOfBirth", "nhsNumber", "address", "postcode", "contact"));
    private static final Group CONTACT = new Group(Contact.class, "/person/contact", "contact",
            Set.of("phone", "email"));

    private static final Group PREFERENCE = new Group(AdvocatePreference.class, "/advocatePreference", "advocate-preference",
            Set.of());

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
        CommunicationMapping.read(found, form);
        List.of(PERSON, CONTACT, PREFERENCE)
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
        CommunicationMapping.write(form.communication(), patient);
        OwnExtensions.spread(form.advocatePreference(), PREFERENCE.prefix(), PREFERENCE.elsewhere(), patient.getExtension());
        return patient;
    }

    /** FHIR's four codes are for administration; what the person says of themselves is an extension. */
    private static AdministrativeGender gender(String said) {
        return Stream.of(AdministrativeGender.values())
                .filter(code -> code != AdministrativeGender.NULL && code.toCode().equalsIgnoreCase(said)).findFirst()
                .orElse(null);
    }
}
