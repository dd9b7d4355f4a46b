package org.imha.referral.fhir.mapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.imha.referral.fhir.mapping.OwnExtensions.Group;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.KeyDate;
import org.imha.referral.model.form.ServiceAsked;
import org.imha.referral.model.form.Urgency;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** What the ServiceRequest itself says: why, until when, and all that no other resource has a place for. */
final class RequestMapping {

    /** What we say and nobody states; in a resource that is sent back to us it means nothing. */
    private static final Set<String> ANSWERS = Set.of(Systems.extension("progress"), Systems.extension("eligibility"),
            Systems.extension("information-requested"));
    private static final Group REST = new Group(ReferralForm.class, "", "", Set.of("person", "referrer", "location",
            "legalStatus", "consent", "communication", "advocatePreference", "risk", "reason", "service", "urgency",
            "referredOn"));
    private static final String SERVICES = Systems.codes("advocacy-service");
    private static final String PRIORITY_REASON = Systems.UK_CORE + "PriorityReason";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
        request.getCode().getCoding().stream().filter(coding -> SERVICES.equals(coding.getSystem()))
                .forEach(coding -> form.say("/service", coding.getCode(), at + ".code"));
        form.say("/referredOn", day(request.getAuthoredOnElement()), at + ".authoredOn");
        urgency(request, at, form);
        OwnExtensions.gather(REST, request.getExtension(), at, form);
        if (request.getOccurrence() instanceof Period period && period.hasEnd() && !form.says("/keyDates")) {
            form.say("/keyDates/0/kind", KeyDate.Kind.OTHER.name(), at + ".occurrence");
            form.say("/keyDates/0/at", period.getEndElement().getValueAsString(), at + ".occurrence.end");
        }
    }

    /** The day in London, where a time is given; what is no whole day is left for the form to refuse. */
    private static String day(DateTimeType at) {
        boolean timed = at.hasValue() && at.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal();
        return timed ? LocalDate.ofInstant(at.getValue().toInstant(), LONDON).toString() : at.getValueAsString();
    }

    private static void urgency(ServiceRequest request, String at, StatedForm form) {
        if (request.hasPriority()) {
            form.say("/urgency/urgent", request.getPriority() != ServiceRequestPriority.ROUTINE, at + ".priority");
        }
        request.getExtensionsByUrl(PRIORITY_REASON).stream().map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast)
                .forEach(why -> form.say("/urgency/because", ReferralReader.words(List.of(why)), at + ".extension"));
    }

    private static String notes(List<Annotation> notes) {
        String words = notes.stream().map(Annotation::getText).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    static void write(ReferralForm form, ServiceRequest request) {
        if (form.reason() != null) {
            request.addReasonCode(new CodeableConcept().setText(form.reason()));
        }
        request.setCode(new CodeableConcept().addCoding(new Coding().setSystem(SERVICES)
                .setCode(Objects.requireNonNullElse(form.service(), ServiceAsked.IMHA).name())));
        if (form.referredOn() != null) {
            request.setAuthoredOnElement(new DateTimeType(form.referredOn().toString()));
        }
        urgency(form.urgency(), request);
        if (form.keyDates() != null) {
            form.keyDates().stream().map(KeyDate::at).min(Comparator.naturalOrder())
                    .ifPresent(first -> {
                        Period needed = new Period();
                        needed.getEndElement().setValueAsString(first.toString());
                        request.setOccurrence(needed);
                    });
        }
        OwnExtensions.spread(form, REST.prefix(), REST.elsewhere(), request.getExtension());
    }

    private static void urgency(Urgency urgency, ServiceRequest request) {
        if (urgency != null && urgency.urgent() != null) {
            request.setPriority(urgency.urgent() ? ServiceRequestPriority.URGENT : ServiceRequestPriority.ROUTINE);
        }
        if (urgency != null && urgency.because() != null) {
            request.addExtension(PRIORITY_REASON, new CodeableConcept().setText(urgency.because()));
        }
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
