package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.imha.localstack.demo.AdvocateRegister;
import org.imha.localstack.demo.Api.Answer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** A fortnight of two advocates in ten cases, every kind of record, and the pack that their commissioner would get of it. */
class AdvocatesFortnightJourneyIT {

    private static final String ONE = "advocate-one";
    private static final String TWO = "advocate-two";
    private static final String PRIVATE = ", 'privacy': 'PRIVATE'";

    private final Journey journey = new Journey();

    @Test
    void theQuarterlyPackSaysWhatWasDoneInTenCases() {
        // Given
        List.of(ONE, TWO).forEach(new AdvocateRegister(journey.api)::put);

        // When
        theWholeStory();
        keptOut();
        notInPrivate();
        excludedAndRefused();
        onlyTried();
        rests();
        cannotInstruct();
        CaseDesk.of(journey, "Heron", ONE); // waits: nobody has it
        declinedAndDischarged();
        movedOn();

        // Then
        JsonNode pack = pack();
        figures(pack, "referrals", "RECEIVED", "TOTAL 10");
        figures(pack, "referrals", "HOSPITAL", "RXT54 10");
        figures(pack, "referrals", "WARD", "RXT54 HERON 5", "RXT54 KESTREL 5");
        figures(pack, "referrals", "CASE", "OPENED 10", "NONE 0");
        figures(pack, "uptake", "ELIGIBLE", "TOTAL 10");
        figures(pack, "uptake", "MET", "TOTAL 4");
        figures(pack, "caseload", "OPEN_AT_END", "TOTAL 7");
        // Kept out and only tried: attempted. Not in private, cannot instruct (met at the meeting's visit): active.
        figures(pack, "caseload", "STATUS", "WAITING 1", "ALLOCATED 1", "FIRST_CONTACT_ATTEMPTED 2", "ACTIVE 2", "ON_HOLD 1",
                "CLOSING 0");
        figures(pack, "closures", "CLOSED", "TOTAL 3");
        figures(pack, "visits", "ATTEMPTED", "TOTAL 6");
        figures(pack, "visits", "OUTCOME", "MET 4", "PATIENT_DECLINED 1", "NOT_AVAILABLE 0", "ACCESS_REFUSED 1");
        figures(pack, "visits", "PRIVACY", "PRIVATE 3", "NOT_IN_PRIVATE 1");
        figures(pack, "contacts", "OUTCOME", "ATTEMPTED 1", "TWO_WAY 1");
        figures(pack, "meetings", "STATUS", "SCHEDULED 0", "ATTENDED 2", "NOT_TOLD 0", "EXCLUDED 1", "CANCELLED 0");
        figures(pack, "interviews", "STATUS", "REQUESTED 0", "AGREED 0", "REFUSED 1", "HELD 0");
        figures(pack, "help", "EXPLAINED", "TOTAL 1");
        figures(pack, "safeguarding", "RAISED", "TOTAL 1");
        figures(pack, "rights-obstructed", "ACCESS_REFUSED_BY_WARD", "RXT54 HERON 1");
        figures(pack, "rights-obstructed", "NOT_IN_PRIVATE_BY_WARD", "RXT54 KESTREL 1");
        figures(pack, "rights-obstructed", "MEETINGS_EXCLUDED_BY_WARD", "RXT54 KESTREL 1");
        figures(pack, "rights-obstructed", "INTERVIEWS_REFUSED_BY_WARD", "RXT54 KESTREL 1");
        assertTrue(
                pack.toString().contains(
                        "{\"dimension\":\"CLOSED\",\"value\":\"DISCHARGE_AND_AFTERCARE\",\"unit\":\"COUNT\",\"figure\":1"),
                pack.toString());
        figures(pack, "outcomes", "KIND", "FEELING_LISTENED_TO 1", "TRIBUNAL_APPLIED 1");
        figures(pack, "outcomes", "RATING", "1 0", "2 0", "3 0", "4 0", "5 1", "NOT_ASKED 1", "DID_NOT_WANT_TO_SAY 0");
        figures(pack, "feedback", "KIND", "COMPLAINT 1", "COMPLIMENT 1", "COMMENT 0", "SURVEY 0");
    }

    /** Spoken to, told of rights, a goal reached, a ward round, the tribunal applied to, and closed. */
    private void theWholeStory() {
        CaseDesk desk = CaseDesk.of(journey, "Kestrel", ONE).allocated();
        desk.contact("TWO_WAY");
        desk.visit("MET", PRIVATE);
        desk.record("help", """
                {'topic': 'H7_RIGHTS_INFO', 'explained': 'How to apply to the tribunal', 'explainedAt': '%s',
                 'manner': {'format': 'SPOKEN', 'language': 'en', 'interpreted': false}, 'understood': 'YES'}"""
                .formatted(CaseDesk.now(0)));
        String goal = desk.record("goals", "{'words': 'I want to go home for Christmas', 'about': 'DISCHARGE_AND_AFTERCARE'}")
                .path("id").asText();
        desk.follow(ONE, "goals/" + goal + "/status", "{'status': 'PARTLY_ACHIEVED', 'ownRating': 4}");
        desk.meeting("WARD_ROUND", "PATIENT", "'attendance': {'viewsHeard': true, 'minutes': 30}");
        settleTheTribunalDeadline(desk);
        assertNotReadByAnotherAdvocate(desk);
        desk.change(ONE, "closure", """
                {'reason': 'ISSUE_RESOLVED', 'outcomes': [
                  {'kind': 'TRIBUNAL_APPLIED', 'achieved': true, 'rating': {'answer': 'RATED', 'value': 5}},
                  {'kind': 'FEELING_LISTENED_TO', 'achieved': true, 'rating': {'answer': 'NOT_ASKED'}}]}""");
        desk.record("coordinator", "feedback",
                "{'kind': 'COMPLIMENT', 'saidBy': 'PERSON', 'receivedOn': '%s', 'words': 'You listened.'}"
                        .formatted(CaseDesk.TODAY));
        assertEquals(409, desk.tryTo(ONE, "contacts", """
                {'direction': 'OUTGOING', 'channel': 'WARD_PHONE', 'with': {'kind': 'PERSON'}, 'occurredAt': '%s',
                 'outcome': 'TWO_WAY', 'note': 'Too late'}""".formatted(CaseDesk.now(0))).status());
    }

    /** Detained yesterday: fourteen days, of which yesterday was the first. */
    private void settleTheTribunalDeadline(CaseDesk desk) {
        JsonNode deadline = StreamSupport.stream(desk.ask(ONE, "/deadlines").body().path("items").spliterator(), false)
                .filter(each -> each.toString().contains("S2_TRIBUNAL_APPLICATION")).findFirst().orElseThrow();
        LocalDate fourteenth = CaseDesk.TODAY.plusDays(12);
        assertFalse(LocalDate.parse(deadline.path("lastSafeDay").asText()).isAfter(fourteenth), deadline.toString());
        assertFalse(LocalDate.parse(deadline.path("lastDay").asText()).isBefore(fourteenth), deadline.toString());
        desk.follow(ONE, "deadlines/" + deadline.path("id").asText() + "/settlement", "{'outcome': 'APPLIED'}");
    }

    private void assertNotReadByAnotherAdvocate(CaseDesk desk) {
        assertEquals(404, desk.ask(TWO, "").status());
        assertEquals(404, desk.ask(TWO, "/contacts").status());
        assertEquals(200, desk.ask("manager", "/contacts").status());
        assertEquals(403, desk.ask("trust-rxt", "").status());
        journey.api.await("auditor", "/v1/audit/entries?limit=200&resourceId=" + desk.path().substring("/v1/cases/".length()),
                page -> page.toString().contains("NOT_YOURS"));
    }

    private void keptOut() {
        CaseDesk desk = CaseDesk.of(journey, "Heron", ONE).allocated();
        desk.visit("ACCESS_REFUSED", ", 'accessRefusal': {'refusedByRole': 'Nurse in charge', 'reasonGiven': 'Busy'}");
        String visit = desk.ask(ONE, "/visits").body().path("items").get(0).path("id").asText();
        desk.follow(ONE, "visits/" + visit + "/escalations", "{'step': 'WARD_MANAGER', 'takenOn': '" + CaseDesk.TODAY + "'}");
    }

    private void notInPrivate() {
        CaseDesk desk = CaseDesk.of(journey, "Kestrel", TWO).allocated();
        assertEquals(422,
                desk.tryTo(TWO, "visits",
                        """
                                {'requestedBy': {'kind': 'PATIENT', 'requestedOn': '%s'}, 'arrivedAt': '%s', 'leftAt': '%s', 'place': 'The ward',
                                 'outcome': 'MET', 'privacy': 'NOT_PRIVATE',
                                 'privacyDeparture': {'reason': 'CLINICAL_ADVICE_PATIENT_SAFETY', 'advocateAgrees': false}}"""
                                .formatted(CaseDesk.TODAY, CaseDesk.now(0), CaseDesk.now(0)))
                        .status());
        desk.visit("MET", ", 'privacy': 'NOT_PRIVATE', 'privacyDeparture': {'reason': 'NO_ROOM', 'advocateAgrees': false}");
    }

    /** Nobody was met: the case stays where it was. */
    private void excludedAndRefused() {
        CaseDesk desk = CaseDesk.of(journey, "Kestrel", TWO).allocated();
        desk.meeting("CPA_OR_CTP", "PATIENT", "'exclusion': {'reason': 'Staff only', 'excludedByRole': 'Consultant'}");
        assertEquals(422, desk.tryTo(TWO, "meetings", """
                {'type': 'WARD_ROUND', 'scheduledAt': '%s', 'requestedBy': 'OTHER', 'attendance': {'viewsHeard': true}}"""
                .formatted(CaseDesk.now(0))).status());
        desk.record("professional-interviews", """
                {'professional': {'name': 'Dr Ito', 'role': 'RESPONSIBLE_CLINICIAN'}, 'purpose': 'Leave', 'requestedOn': '%s',
                 'answer': {'agreed': false, 'answeredOn': '%s', 'reason': 'No time'}}"""
                .formatted(CaseDesk.TODAY, CaseDesk.TODAY));
    }

    private void onlyTried() {
        CaseDesk.of(journey, "Heron", TWO).allocated().contact("ATTEMPTED");
    }

    private void rests() {
        CaseDesk.of(journey, "Kestrel", TWO).allocated().change(TWO, "hold", "{'reason': 'TOO_UNWELL'}");
    }

    private void cannotInstruct() {
        CaseDesk desk = CaseDesk.of(journey, "Heron", TWO).allocated();
        desk.visit("MET", PRIVATE);
        desk.change(TWO, "mode", """
                {'mode': 'NON_INSTRUCTED', 'since': '%s', 'approach': 'RIGHTS_BASED', 'consulted': 'The named nurse',
                 'reviewOn': '%s', 'reason': 'Cannot follow this at present'}"""
                .formatted(CaseDesk.TODAY, CaseDesk.TODAY.plusDays(14)));
        desk.meeting("WARD_ROUND", "NON_INSTRUCTED", "'attendance': {'viewsHeard': false, 'minutes': 20}");
    }

    private void declinedAndDischarged() {
        CaseDesk desk = CaseDesk.of(journey, "Kestrel", ONE).allocated();
        desk.visit("PATIENT_DECLINED", "");
        desk.change(ONE, "closure", "{'reason': 'DISCHARGED'}");
    }

    private void movedOn() {
        CaseDesk desk = CaseDesk.of(journey, "Heron", ONE).allocated();
        desk.visit("MET", PRIVATE);
        JsonNode concern = desk.record("safeguarding-concerns", """
                {'route': 'ADULT', 'category': 'NEGLECT', 'observed': 'No water within reach', 'consent': 'GIVEN',
                 'immediateDanger': false}""");
        assertEquals(0, desk.ask(TWO, "/safeguarding-concerns").body().path("items").size());
        String told = "/v1/notifications?subjectId=" + concern.path("id").asText();
        JsonNode leads = journey.api.await("manager", told, page -> !page.path("items").isEmpty());
        assertEquals("SAFEGUARDING_LEADS", leads.path("items").get(0).path("recipient").path("id").asText());
        assertEquals(0, journey.api.get("coordinator", told).body().path("items").size());
        desk.change(ONE, "closure",
                "{'reason': 'TRANSFERRED_TO_OTHER_PROVIDER', 'transferredTo': {'name': 'Advocacy Next Door'}}");
        desk.record("coordinator", "feedback",
                "{'kind': 'COMPLAINT', 'saidBy': 'PERSON', 'receivedOn': '%s', 'words': 'It took long.'}"
                        .formatted(CaseDesk.TODAY));
    }

    private JsonNode pack() {
        Answer pack = journey.api.get("manager", "/v1/reports/quarterly?from=%s&to=%s&commissioner=E08000035&exact=true"
                .formatted(CaseDesk.TODAY.minusDays(1), CaseDesk.TODAY.plusDays(1)));
        assertEquals(200, pack.status(), pack.body().toString());
        assertFalse(pack.body().toString().contains("Okafor"));
        assertTrue(pack.body().path("exact").asBoolean());
        return pack.body();
    }

    private static void figures(JsonNode pack, String section, String dimension, String... expected) {
        JsonNode rows = StreamSupport.stream(pack.path("sections").spliterator(), false)
                .filter(part -> part.path("section").asText().equals(section)).findFirst().orElseThrow().path("rows");
        List<String> found = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("dimension").asText().equals(dimension))
                .map(row -> row.path("value").asText() + " " + row.path("figure").asText()).toList();
        assertEquals(List.of(expected), found, section + " " + dimension);
    }
}
