package org.imha.referral.fhir.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;

/** What the ServiceRequest itself says: why, until when, and all that no other resource has a place for. */
final class RequestMapping {

    /** What we say and nobody states; in a resource that is sent back to us it means nothing. */
    private static final Set<String> ANSWERS = Set.of(Systems.extension("progress"), Systems.extension("eligibility"));
    private static final Group REST = new Group(ReferralForm.class, "", "", Set.of("person", "referrer", "location",
            "legalStatus", "consent", "communication", "risk", "reason"));

    private RequestMapping() {
    }

    static boolean isAnswer(String url) {
        return ANSWERS.contains(url);
    }

    static void read(Found<ServiceRequest> found, StatedForm form) {
        ServiceRequest request = found.resource();
        String at = found.place();
        String reason = Stream.of(ReferralReader.words(request.getReasonCode()), notes(request.getNote()))
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
        form.say("/reason", reason.isEmpty() ? null : reason, at + (request.hasReasonCode() ? ".reasonCode" : ".note"));
        OwnExtensions.gather(REST, request.getExtension(), at, form);
        if (request.getOccurrence() instanceof Period period && period.hasEnd() && !form.says("/keyDates")) {
            form.say("/keyDates/0/kind", ReferralForm.KeyDate.Kind.OTHER.name(), at + ".occurrence");
            form.say("/keyDates/0/at", period.getEndElement().getValueAsString(), at + ".occurrence.end");
        }
    }

    private static String notes(List<Annotation> notes) {
        String words = notes.stream().map(Annotation::getText).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    static void write(ReferralForm form, ServiceRequest request) {
        if (form.reason() != null) {
            request.addReasonCode(new CodeableConcept().setText(form.reason()));
        }
        if (form.keyDates() != null) {
            form.keyDates().stream().map(ReferralForm.KeyDate::at).min(java.util.Comparator.naturalOrder())
                    .ifPresent(first -> {
                        Period needed = new Period();
                        needed.getEndElement().setValueAsString(first.toString());
                        request.setOccurrence(needed);
                    });
        }
        OwnExtensions.spread(form, REST.prefix(), REST.elsewhere(), request.getExtension());
    }

    /** Where it stands, in the words for the referrer; the exact status is for staff. */
    static Extension progress(String words, String status) {
        CodeableConcept progress = new CodeableConcept().setText(words);
        if (status != null) {
            progress.addCoding(new Coding().setSystem(Systems.codes("referral-status")).setCode(status));
        }
        return new Extension(Systems.extension("progress"), progress);
    }
}
