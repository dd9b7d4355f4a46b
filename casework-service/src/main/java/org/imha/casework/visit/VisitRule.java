package org.imha.casework.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.visit.privacy.Privacy;
import org.imha.kernel.problem.FieldError;

/** What must be true of a visit for it to make sense. Every broken rule is told, not only the first. */
enum VisitRule {

    LEAVES_AFTER_ARRIVING("#/leftAt", "BEFORE_ARRIVAL", "Nobody leaves before arriving.",
            (visit, now) -> visit.leftAt().isBefore(visit.arrivedAt())),
    IS_NOT_IN_THE_FUTURE("#/leftAt", "IN_THE_FUTURE", "A visit is recorded when it is over.",
            (visit, now) -> visit.leftAt().isAfter(now)),
    WAS_ASKED_FOR_BEFORE("#/requestedBy/requestedOn", "AFTER_ARRIVAL", "Nobody asks for a visit that has been made.",
            (visit, now) -> visit.requestedBy().requestedOn().isAfter(londonDay(visit.arrivedAt()))),
    TELLS_HOW_PRIVATE_IT_WAS("#/privacy", "REQUIRED", "Needed when the person was met.",
            (visit, now) -> visit.outcome() == VisitOutcome.MET && visit.privacy() == null),
    SAYS_NOTHING_OF_PRIVACY_OTHERWISE("#/privacy", "NOT_EXPECTED", "Only when the person was met.",
            (visit, now) -> visit.outcome() != VisitOutcome.MET && visit.privacy() != null),
    TELLS_WHY_IT_WAS_NOT_PRIVATE("#/privacyDeparture", "REQUIRED", "Needed when the meeting was not private.",
            (visit, now) -> departsFromPrivacy(visit) && visit.privacyDeparture() == null),
    HAS_NO_DEPARTURE_WHEN_PRIVATE("#/privacyDeparture", "NOT_EXPECTED", "Only for a meeting that was not private.",
            (visit, now) -> !departsFromPrivacy(visit) && visit.privacyDeparture() != null),
    NAMES_THE_ADVISING_CLINICIAN("#/privacyDeparture/clinicianName", "REQUIRED", "Clinical advice needs its clinician's name.",
            (visit, now) -> visit.privacyDeparture() != null && visit.privacyDeparture().lacksItsClinician()),
    NAMES_THE_CLINICIANS_ROLE("#/privacyDeparture/clinicianRole", "REQUIRED", "Clinical advice needs its clinician's role.",
            (visit, now) -> visit.privacyDeparture() != null && visit.privacyDeparture().lacksItsCliniciansRole()),
    ARRANGES_THE_ALTERNATIVE_FOR_LATER("#/privacyDeparture/alternativeOn", "BEFORE_VISIT", "Give a day after the visit.",
            (visit, now) -> visit.privacyDeparture() != null && isBefore(visit.privacyDeparture().alternativeOn(), visit)),
    IS_REVIEWED_LATER("#/privacyDeparture/reviewOn", "BEFORE_VISIT", "Give a day after the visit.",
            (visit, now) -> visit.privacyDeparture() != null && isBefore(visit.privacyDeparture().reviewOn(), visit)),
    TELLS_WHO_REFUSED_ACCESS("#/accessRefusal", "REQUIRED", "Needed when access was refused.",
            (visit, now) -> visit.outcome() == VisitOutcome.ACCESS_REFUSED && visit.accessRefusal() == null),
    HAS_NO_REFUSAL_WHEN_LET_IN("#/accessRefusal", "NOT_EXPECTED", "Only when access was refused.",
            (visit, now) -> visit.outcome() != VisitOutcome.ACCESS_REFUSED && visit.accessRefusal() != null);

    private final FieldError error;
    private final BiPredicate<RecordVisitRequest, Instant> broken;

    VisitRule(String pointer, String code, String message, BiPredicate<RecordVisitRequest, Instant> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(RecordVisitRequest visit, Instant now) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(visit, now)).map(rule -> rule.error).toList();
    }

    private static boolean departsFromPrivacy(RecordVisitRequest visit) {
        return visit.privacy() != null && visit.privacy() != Privacy.PRIVATE;
    }

    private static boolean isBefore(LocalDate day, RecordVisitRequest visit) {
        return day != null && day.isBefore(londonDay(visit.arrivedAt()));
    }

    static LocalDate londonDay(Instant instant) {
        return LondonTime.dayOf(instant);
    }
}
