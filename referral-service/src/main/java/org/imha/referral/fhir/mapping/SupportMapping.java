package org.imha.referral.fhir.mapping;

import java.util.Set;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Consent.State;
import org.imha.referral.model.form.Risk;

/** What supports the referral: whether the person agreed to it, and what an advocate must know before visiting. */
final class SupportMapping {

    private static final Group CONSENT = new Group(org.imha.referral.model.form.Consent.class, "/consent", "consent", Set.of());
    private static final Group RISK = new Group(Risk.class, "/risk", "risk", Set.of("note"));

    private SupportMapping() {
    }

    static void read(Found<ServiceRequest> request, References references) {
        for (int i = 0; i < request.resource().getSupportingInfo().size(); i++) {
            String place = request.place() + ".supportingInfo[" + i + "]";
            references.follow(request.resource().getSupportingInfo().get(i), request.container(), place).ifPresent(found -> {
                switch (found.resource()) {
                    case Consent ignored -> consent(found.as(Consent.class), references.form());
                    case Flag ignored -> risk(found.as(Flag.class), references.form());
                    default -> references.form().fault(place, "NOT_SUPPORTED",
                            "Takes Consent and Flag; anything else would be lost here.");
                }
            });
        }
    }

    private static void consent(Found<Consent> found, StatedForm form) {
        form.groupIsAt("/consent", found.place());
        OwnExtensions.gather(CONSENT, found.resource().getExtension(), found.place(), form);
        if (form.says("/consent/state") || !found.resource().hasStatus()) {
            return;
        }
        switch (found.resource().getStatus()) {
            case ACTIVE -> state(permits(found.resource()) ? State.AGREED
                    : State.REFUSED, found, form);
            case REJECTED, INACTIVE -> state(State.REFUSED, found, form);
            case DRAFT, PROPOSED -> state(State.NOT_ASKED, found, form);
            default -> form.fault(found.place() + ".status", "NOT_SUPPORTED", "This status says nothing about consent.");
        }
    }

    private static boolean permits(Consent consent) {
        return consent.getProvision().getType() != Consent.ConsentProvisionType.DENY;
    }

    private static void state(State state, Found<Consent> found, StatedForm form) {
        form.say("/consent/state", state.name(), found.place() + ".status");
    }

    private static void risk(Found<Flag> found, StatedForm form) {
        Flag flag = found.resource();
        form.groupIsAt("/risk", found.place());
        if (flag.hasStatus() && flag.getStatus() != Flag.FlagStatus.ACTIVE) {
            form.fault(found.place() + ".status", "NOT_SUPPORTED", "Send the risks that are active.");
        }
        OwnExtensions.gather(RISK, flag.getExtension(), found.place(), form);
        String words = flag.getCode().hasText() ? flag.getCode().getText() : flag.getCode().getCodingFirstRep().getDisplay();
        form.say("/risk/note", words, found.place() + ".code");
        if (words != null && !form.says("/risk/known")) {
            form.say("/risk/known", true, found.place() + ".code");
        }
    }

    static void write(ReferralForm form, ServiceRequest request) {
        if (form.consent() != null) {
            request.addContained(consent(form.consent()));
            request.addSupportingInfo(new Reference("#consent"));
        }
        if (form.risk() != null) {
            request.addContained(risk(form.risk()));
            request.addSupportingInfo(new Reference("#risk"));
        }
    }

    private static Consent consent(org.imha.referral.model.form.Consent said) {
        Consent consent = new Consent().setStatus(switch (said.state()) {
            case AGREED -> Consent.ConsentState.ACTIVE;
            case REFUSED -> Consent.ConsentState.REJECTED;
            case NOT_ASKED, LACKS_CAPACITY -> Consent.ConsentState.PROPOSED;
        }).setPatient(new Reference("#patient"))
                .setScope(concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"))
                .setPolicyRule(new CodeableConcept().setText("Agreement to a referral for advocacy"));
        consent.addCategory(concept(Systems.codes("referral"), "agreement"));
        consent.setId("consent");
        OwnExtensions.spread(said, CONSENT.prefix(), CONSENT.elsewhere(), consent.getExtension());
        return consent;
    }

    private static Flag risk(Risk said) {
        Flag flag = new Flag().setStatus(Flag.FlagStatus.ACTIVE).setSubject(new Reference("#patient"))
                .setCode(concept(Systems.codes("referral"), "risk").setText(said.note()));
        flag.setId("risk");
        flag.addCategory(concept("http://terminology.hl7.org/CodeSystem/flag-category", "safety"));
        OwnExtensions.spread(said, RISK.prefix(), RISK.elsewhere(), flag.getExtension());
        return flag;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }
}
