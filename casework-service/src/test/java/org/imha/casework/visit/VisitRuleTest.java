package org.imha.casework.visit;

import static org.imha.casework.visit.VisitOutcome.ACCESS_REFUSED;
import static org.imha.casework.visit.VisitOutcome.MET;
import static org.imha.casework.visit.VisitOutcome.NOT_AVAILABLE;
import static org.imha.casework.visit.privacy.PrivacyDeparture.Reason.CLINICAL_ADVICE_PATIENT_SAFETY;
import static org.imha.casework.visit.privacy.PrivacyDeparture.Reason.NO_ROOM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.kernel.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRuleTest {

    private static final Instant ARRIVED = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LEFT = Instant.parse("2026-06-01T11:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final PrivacyDeparture NO_ROOM_FREE = departure(NO_ROOM, null, null);
    private static final AccessRefusal REFUSAL = new AccessRefusal(null, "ward manager", null, "Busy", null, null, null);

    @Test
    void acceptsWhatMakesSense() {
        assertBroken(met(Privacy.PRIVATE, null));
        assertBroken(met(Privacy.NOT_PRIVATE, NO_ROOM_FREE));
        assertBroken(visit(NOT_AVAILABLE, null, null, null));
        assertBroken(visit(ACCESS_REFUSED, null, null, REFUSAL));
    }

    @Test
    void refusesToLeaveBeforeArrivingAndVisitsOfTomorrow() {
        assertBroken(at(LEFT, ARRIVED), "#/leftAt BEFORE_ARRIVAL");
        assertBroken(at(ARRIVED, NOW.plusSeconds(1)), "#/leftAt IN_THE_FUTURE");
        assertBroken(at(ARRIVED, NOW));
        assertBroken(at(ARRIVED, ARRIVED));
    }

    /** In summer London's day begins at 23:00 UTC. */
    @Test
    void aVisitIsNotAskedForAfterwardsByTheDayInLondon() {
        assertBroken(askedForOn("2026-06-02", "2026-06-01T22:59:00Z"), "#/requestedBy/requestedOn AFTER_ARRIVAL");
        assertBroken(askedForOn("2026-06-02", "2026-06-01T23:00:00Z"));
    }

    @Test
    void whoWasMetTellsHowPrivateItWas() {
        assertBroken(met(null, null), "#/privacy REQUIRED");
        assertBroken(met(Privacy.IN_SIGHT_ONLY, null), "#/privacyDeparture REQUIRED");
        assertBroken(met(Privacy.PRIVATE, NO_ROOM_FREE), "#/privacyDeparture NOT_EXPECTED");
    }

    @ParameterizedTest
    @EnumSource(PrivacyDeparture.Reason.class)
    void onlyClinicalAdviceNeedsItsClinician(PrivacyDeparture.Reason reason) {
        boolean advice = reason.name().startsWith("CLINICAL_ADVICE");
        String[] broken = advice ? new String[] { "#/privacyDeparture/clinicianName REQUIRED" } : new String[0];
        assertBroken(met(Privacy.NOT_PRIVATE, departure(reason, " ", null)), broken);
        assertBroken(met(Privacy.NOT_PRIVATE, departure(reason, "Dr Example", "Consultant")));
    }

    @Test
    void adviceOfSomebodyNamesTheirRoleToo() {
        assertBroken(met(Privacy.NOT_PRIVATE, departure(CLINICAL_ADVICE_PATIENT_SAFETY, "Dr Example", " ")),
                "#/privacyDeparture/clinicianRole REQUIRED");
        assertBroken(met(Privacy.NOT_PRIVATE, departure(NO_ROOM, "Dr Example", null)));
    }

    @Test
    void whatIsArrangedInsteadComesAfterTheVisit() {
        LocalDate before = LocalDate.parse("2026-05-31");
        assertBroken(met(Privacy.NOT_PRIVATE, new PrivacyDeparture(NO_ROOM, null, null, 30, null, false, before, before)),
                "#/privacyDeparture/alternativeOn BEFORE_VISIT", "#/privacyDeparture/reviewOn BEFORE_VISIT");
        LocalDate sameDay = LocalDate.parse("2026-06-01");
        assertBroken(met(Privacy.NOT_PRIVATE, new PrivacyDeparture(NO_ROOM, null, null, 30, null, false, sameDay, sameDay)));
    }

    @Test
    void aRefusalIsToldWhenAndOnlyWhenThereWasOne() {
        assertBroken(visit(ACCESS_REFUSED, null, null, null), "#/accessRefusal REQUIRED");
        assertBroken(visit(NOT_AVAILABLE, null, null, REFUSAL), "#/accessRefusal NOT_EXPECTED");
    }

    @Test
    void tellsEveryBrokenRuleAtOnce() {
        PrivacyDeparture unnamed = departure(CLINICAL_ADVICE_PATIENT_SAFETY, null, null);
        RecordVisitRequest visit = new RecordVisitRequest(askedOn("2026-06-01"), NOW, ARRIVED, "ward", null, null, null, MET,
                Privacy.NOT_PRIVATE, unnamed, REFUSAL, null, null);
        assertBroken(visit, "#/leftAt BEFORE_ARRIVAL", "#/privacyDeparture/clinicianName REQUIRED",
                "#/accessRefusal NOT_EXPECTED");
    }

    private static PrivacyDeparture departure(PrivacyDeparture.Reason reason, String clinician, String role) {
        return new PrivacyDeparture(reason, clinician, role, null, null, false, null, null);
    }

    private static RecordVisitRequest met(Privacy privacy, PrivacyDeparture departure) {
        return visit(MET, privacy, departure, null);
    }

    private static RecordVisitRequest visit(VisitOutcome outcome, Privacy privacy, PrivacyDeparture departure,
            AccessRefusal refusal) {
        return new RecordVisitRequest(askedOn("2026-05-31"), ARRIVED, LEFT, "ward", null, null, null, outcome, privacy,
                departure, refusal, null, null);
    }

    private static RecordVisitRequest at(Instant arrived, Instant left) {
        return new RecordVisitRequest(askedOn("2026-05-31"), arrived, left, "ward", null, null, null, NOT_AVAILABLE, null, null,
                null, null, null);
    }

    private static RecordVisitRequest askedForOn(String day, String arrived) {
        Instant at = Instant.parse(arrived);
        return new RecordVisitRequest(askedOn(day), at, at, "ward", null, null, null, NOT_AVAILABLE, null, null, null, null,
                null);
    }

    private static VisitRequester askedOn(String day) {
        return new VisitRequester(VisitRequester.Kind.PATIENT, LocalDate.parse(day), null);
    }

    private static void assertBroken(RecordVisitRequest visit, String... expected) {
        Instant now = visit.arrivedAt().isAfter(NOW) ? visit.arrivedAt() : NOW;
        assertEquals(List.of(expected),
                VisitRule.brokenBy(visit, now).stream().map(VisitRuleTest::told).toList());
    }

    private static String told(FieldError error) {
        return error.pointer() + " " + error.code();
    }
}
