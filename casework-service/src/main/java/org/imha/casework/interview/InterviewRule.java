package org.imha.casework.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.imha.casework.model.CaseFile;
import org.imha.kernel.problem.FieldError;

/** What must be true of an interview for it to make sense. Every broken rule is told, not only the first. */
enum InterviewRule {

    WAS_ASKED_FOR("#/requestedOn", "IN_THE_FUTURE", "Record it when the professional was asked.",
            it -> it.told.requestedOn().isAfter(it.today)),
    IS_NOT_HELD_WHEN_REFUSED("#/account", "NOT_EXPECTED", "Only when the professional did not refuse.",
            it -> it.told.account() != null && it.told.isRefused()),
    IS_A_POWER_THERE("#/byAgreement", "NOT_A_POWER_IN_ENGLAND", "In England this interview is held by agreement.",
            it -> it.told.professional().role().isAPowerInWalesOnly() && isInEngland(it.file) && !it.told.isByAgreement());

    private record Told(RecordInterviewRequest told, CaseFile file, LocalDate today) {
    }

    private final FieldError error;
    private final Predicate<Told> broken;

    InterviewRule(String pointer, String code, String message, Predicate<Told> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(RecordInterviewRequest told, CaseFile file, LocalDate today) {
        Told all = new Told(told, file, today);
        List<FieldError> errors = new ArrayList<>(
                Arrays.stream(values()).filter(rule -> rule.broken.test(all)).map(rule -> rule.error).toList());
        if (told.answer() != null) {
            errors.addAll(ofAnswer("#/answer", told.answer(), told.requestedOn(), today));
        }
        if (told.account() != null) {
            errors.addAll(ofDay("#/account/heldOn", told.account().heldOn(), told.requestedOn(), today));
        }
        return errors;
    }

    /** @param place where the answer stands in the body */
    static List<FieldError> ofAnswer(String place, Answer answer, LocalDate requestedOn, LocalDate today) {
        List<FieldError> errors = new ArrayList<>(ofDay(place + "/answeredOn", answer.answeredOn(), requestedOn, today));
        if (!answer.agreed() && (answer.reason() == null || answer.reason().isBlank())) {
            errors.add(new FieldError(place + "/reason", "REQUIRED", "A refusal needs the reason that was given."));
        }
        return errors;
    }

    static List<FieldError> ofDay(String pointer, LocalDate day, LocalDate requestedOn, LocalDate today) {
        if (day.isBefore(requestedOn)) {
            return List.of(new FieldError(pointer, "BEFORE_REQUEST", "The professional was asked later than that."));
        }
        return day.isAfter(today) ? List.of(new FieldError(pointer, "IN_THE_FUTURE", "Record it when the day has come."))
                : List.of();
    }

    /** Where nobody said, the power is not denied. */
    private static boolean isInEngland(CaseFile file) {
        var legal = file.background().circumstances().legalStatus();
        return legal != null && "ENGLAND".equals(legal.hospitalCountry());
    }
}
