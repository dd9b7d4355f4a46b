package org.imha.referral.fhir.mapping;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Referrer;

/** Who refers: the patient, a RelatedPerson, a PractitionerRole with its Practitioner and Organization, or one of these. */
final class RequesterMapping {

    private static final String KINDS = Systems.codes("referrer-kind");
    private static final Set<ReferrerKind> RELATIVES = EnumSet.of(ReferrerKind.SELF, ReferrerKind.NEAREST_RELATIVE,
            ReferrerKind.CARER_FAMILY_OR_FRIEND);
    private static final Group OF_A_ROLE = group("name", "role", "organisation", "phone", "email");
    private static final Group OF_A_RELATIVE = group("name", "phone", "email", "relationship");

    private RequesterMapping() {
    }

    private static Group group(String... elsewhere) {
        return new Group(Referrer.class, "/referrer", "referrer", Set.of(elsewhere));
    }

    static void read(Found<ServiceRequest> request, Optional<Found<Resource>> subject, References references) {
        Reference requester = request.resource().getRequester();
        String place = request.place() + ".requester";
        StatedForm form = references.form();
        Optional<Found<Resource>> found = references.follow(requester, request.container(), place);
        if (found.isEmpty() && !requester.hasReference()) {
            OrganisationMapping.code(requester.getIdentifier(), "/referrer/organisation", place + ".identifier", form);
            form.say("/referrer/name", requester.getDisplay(), place + ".display");
            kindUnlessSaid(requester.isEmpty() ? null : ReferrerKind.OTHER, place, form);
        }
        found.ifPresent(resource -> {
            form.groupIsAt("/referrer", resource.place());
            switch (resource.resource()) {
                case Patient ignored -> self(resource, subject, form);
                case RelatedPerson ignored -> relative(resource.as(RelatedPerson.class), form);
                case PractitionerRole ignored -> role(resource.as(PractitionerRole.class), references);
                case Practitioner ignored -> practitioner(resource.as(Practitioner.class), form);
                case Organization ignored -> organisation(resource.as(Organization.class), form);
                default -> form.fault(place, "REFERENCE", "A referrer is a PractitionerRole, Practitioner, Organization, "
                        + "RelatedPerson or the Patient.");
            }
        });
    }

    private static void self(Found<Resource> patient, Optional<Found<Resource>> subject, StatedForm form) {
        if (subject.isPresent() && subject.get().resource() == patient.resource()) {
            form.say("/referrer/kind", ReferrerKind.SELF.name(), patient.place());
        } else {
            form.fault(patient.place(), "REFERENCE", "A patient refers only themselves; anybody else is a RelatedPerson.");
        }
    }

    private static void relative(Found<RelatedPerson> found, StatedForm form) {
        RelatedPerson relative = found.resource();
        String at = found.place();
        OwnExtensions.gather(OF_A_RELATIVE, relative.getExtension(), at, form);
        name(relative.getName(), at, form);
        Telecoms.read(relative.getTelecom(), "/referrer", at, form);
        codedKind(relative.getRelationship(), at + ".relationship", form);
        relative.getRelationship().stream().map(RequesterMapping::words).filter(words -> words != null).findFirst()
                .ifPresent(words -> form.say("/referrer/relationship", words, at + ".relationship"));
        kindUnlessSaid(ReferrerKind.CARER_FAMILY_OR_FRIEND, at, form);
    }

    private static void role(Found<PractitionerRole> found, References references) {
        PractitionerRole role = found.resource();
        String at = found.place();
        StatedForm form = references.form();
        OwnExtensions.gather(OF_A_ROLE, role.getExtension(), at, form);
        codedKind(role.getCode(), at + ".code", form);
        role.getCode().stream().map(RequesterMapping::words).filter(words -> words != null).findFirst()
                .ifPresent(words -> form.say("/referrer/role", words, at + ".code"));
        Telecoms.read(role.getTelecom(), "/referrer", at, form);
        OrganisationMapping.read(role.getOrganization(), "/referrer/organisation", references, found.container(),
                at + ".organization");
        references.follow(role.getPractitioner(), found.container(), at + ".practitioner", Practitioner.class)
                .ifPresentOrElse(person -> practitioner(person, form),
                        () -> form.say("/referrer/name", role.getPractitioner().getDisplay(), at + ".practitioner.display"));
        kindUnlessSaid(ReferrerKind.OTHER, at, form);
    }

    private static void practitioner(Found<Practitioner> found, StatedForm form) {
        name(found.resource().getName(), found.place(), form);
        if (!form.says("/referrer/phone") && !form.says("/referrer/email")) {
            Telecoms.read(found.resource().getTelecom(), "/referrer", found.place(), form);
        }
        OwnExtensions.gather(OF_A_ROLE, found.resource().getExtension(), found.place(), form);
        kindUnlessSaid(ReferrerKind.OTHER, found.place(), form);
    }

    private static void organisation(Found<Organization> found, StatedForm form) {
        OrganisationMapping.read(found, "/referrer/organisation", form);
        Telecoms.read(found.resource().getTelecom(), "/referrer", found.place(), form);
        OwnExtensions.gather(OF_A_ROLE, found.resource().getExtension(), found.place(), form);
        kindUnlessSaid(ReferrerKind.OTHER, found.place(), form);
    }

    private static void name(List<HumanName> names, String at, StatedForm form) {
        if (!names.isEmpty()) {
            String inParts = String.join(" ", names.getFirst().getGivenAsSingleString(),
                    names.getFirst().hasFamily() ? names.getFirst().getFamily() : "").strip();
            String name = names.getFirst().hasText() ? names.getFirst().getText() : inParts;
            form.say("/referrer/name", name.isEmpty() ? null : name, at + ".name[0]");
        }
    }

    private static void codedKind(List<CodeableConcept> concepts, String place, StatedForm form) {
        concepts.stream().flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> KINDS.equals(coding.getSystem())).map(Coding::getCode).findFirst()
                .ifPresent(code -> form.say("/referrer/kind", code, place));
    }

    /** What people call it: the text, or the words for a code that is not of ours. */
    private static String words(CodeableConcept concept) {
        return concept.hasText() ? concept.getText()
                : concept.getCoding().stream().filter(coding -> !KINDS.equals(coding.getSystem())).map(Coding::getDisplay)
                        .filter(display -> display != null).findFirst().orElse(null);
    }

    /** A capacity that nobody stated is not guessed: from some a visit would be due. */
    private static void kindUnlessSaid(ReferrerKind kind, String place, StatedForm form) {
        if (kind != null && !form.says("/referrer/kind")) {
            form.say("/referrer/kind", kind.name(), place);
        }
    }

    static void write(ReferralForm form, ServiceRequest request) {
        Referrer referrer = form.referrer();
        if (referrer.kind() == ReferrerKind.SELF && saysNothingMore(referrer)) {
            request.setRequester(new Reference("#patient"));
        } else if (RELATIVES.contains(referrer.kind())) {
            relative(referrer, request);
        } else {
            role(referrer, request);
        }
    }

    private static boolean saysNothingMore(Referrer referrer) {
        RelatedPerson nobody = new RelatedPerson();
        describe(referrer, nobody);
        OwnExtensions.spread(referrer, "referrer", Set.of("kind"), nobody.getExtension());
        return nobody.isEmpty();
    }

    private static void relative(Referrer referrer, ServiceRequest request) {
        RelatedPerson relative = new RelatedPerson().setPatient(new Reference("#patient"));
        describe(referrer, relative);
        relative.addRelationship(kind(referrer.kind()).setText(referrer.relationship()));
        OwnExtensions.spread(referrer, OF_A_RELATIVE.prefix(), elsewhere(OF_A_RELATIVE), relative.getExtension());
        contain(relative, "requester", request);
        request.setRequester(new Reference("#requester"));
    }

    private static void describe(Referrer referrer, RelatedPerson relative) {
        if (referrer.name() != null) {
            relative.addName().setText(referrer.name());
        }
        Telecoms.write(relative.getTelecom(), referrer.phone(), referrer.email());
    }

    private static void role(Referrer referrer, ServiceRequest request) {
        PractitionerRole role = new PractitionerRole();
        role.addCode(kind(referrer.kind()).setText(referrer.role()));
        Telecoms.write(role.getTelecom(), referrer.phone(), referrer.email());
        if (referrer.name() != null) {
            Practitioner practitioner = new Practitioner();
            practitioner.addName().setText(referrer.name());
            contain(practitioner, "practitioner", request);
            role.setPractitioner(new Reference("#practitioner"));
        }
        if (referrer.organisation() != null) {
            contain(OrganisationMapping.write(referrer.organisation(), "organisation"), "organisation", request);
            role.setOrganization(new Reference("#organisation"));
        }
        OwnExtensions.spread(referrer, OF_A_ROLE.prefix(), elsewhere(OF_A_ROLE), role.getExtension());
        contain(role, "requester", request);
        request.setRequester(new Reference("#requester"));
    }

    /** The capacity is a code of ours, so it needs no extension beside it. */
    private static Set<String> elsewhere(Group group) {
        Set<String> fields = new HashSet<>(group.elsewhere());
        fields.add("kind");
        return fields;
    }

    private static CodeableConcept kind(ReferrerKind kind) {
        return new CodeableConcept().addCoding(new Coding().setSystem(KINDS).setCode(kind.name()));
    }

    private static void contain(DomainResource resource, String id, ServiceRequest request) {
        resource.setId(id);
        request.addContained(resource);
    }
}
