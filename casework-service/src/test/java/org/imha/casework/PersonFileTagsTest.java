package org.imha.casework;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.coordinator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/**
 * Whoever writes something about the person says whether it may have to be kept from them, so that their file can keep it
 * apart: material of third parties, and what could do serious harm (DPA 2018 Sch.2 para 16, Sch.3 Parts 2 and 3).
 */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class PersonFileTagsTest {

    /** Every text about the person that staff write, with the column that holds its tag. */
    private static final Map<String, String> TAGGED = tagged(Map.ofEntries(
            Map.entry("visit_attempt.restriction", "place ward note requester_late_because departure_patient_view"
                    + " refusal_reason_given refusal_advocate_view"),
            Map.entry("visit_attempt.review_restriction", "review_note"),
            Map.entry("visit_attempt.resolution_restriction", "resolution_note"),
            Map.entry("access_escalation.restriction", "note"),
            Map.entry("contact.restriction", "note with_name"),
            Map.entry("meeting.restriction", "place ward aims"),
            Map.entry("meeting.attendance_restriction", "attendance_outcome"),
            Map.entry("meeting.omission_restriction", "omission_note"),
            Map.entry("meeting.exclusion_restriction", "exclusion_reason"),
            Map.entry("meeting.cancellation_restriction", "cancellation_note"),
            Map.entry("professional_interview.restriction", "purpose ward"),
            Map.entry("professional_interview.answer_restriction", "answer_reason"),
            Map.entry("professional_interview.account_restriction", "account_said"),
            Map.entry("explanation.restriction", "explained"),
            Map.entry("goal_change.restriction", "words plan note"),
            Map.entry("case_outcome.restriction", "issue note"),
            Map.entry("case_feedback.restriction", "words"),
            Map.entry("case_deadline.restriction", "title"),
            Map.entry("case_deadline.settlement_restriction", "settlement_note"),
            Map.entry("case_file.hold_restriction", "hold_note"),
            Map.entry("case_file.closure_restriction", "closure_note closure_transferred_to"),
            Map.entry("mode_switch.restriction", "consulted reason"),
            Map.entry("allocation.restriction", "reason override_reason")));

    /** What needs no tag, and why. */
    private static final Map<String, String> DECIDED = new TreeMap<>(Map.ofEntries(
            Map.entry("contact.third_party_who", "always kept apart as THIRD_PARTY"),
            Map.entry("contact.third_party_text", "always kept apart as THIRD_PARTY"),
            Map.entry("contact.serious_harm", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.observed", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.override_reason", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.done_at_once", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.decision_reason", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.referred_to", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.reference", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.outcome", "always kept apart as SERIOUS_HARM"),
            Map.entry("safeguarding_concern.feedback", "always kept apart as SERIOUS_HARM"),
            Map.entry("goal.words", "the last of its changes says the same"),
            Map.entry("goal.plan", "the last of its changes says the same"),
            Map.entry("goal.note", "the last of its changes says the same"),
            Map.entry("goal.formulated_by_who", "never in the file: told by relation only"),
            Map.entry("case_file.circumstances", "never in this part of the file: the referral's own part has it"),
            Map.entry("case_file.display_name", "what the person calls themselves"),
            Map.entry("case_file.ward", "where the person is"),
            Map.entry("case_file.match_nhs_number", "never in the file: to find another case of the same person"),
            Map.entry("case_file.match_person", "never in the file: to find another case of the same person"),
            Map.entry("idempotent_answer.body", "an answer to be repeated, for two days"),
            Map.entry("case_file.closure_reason", "a code"),
            Map.entry("status_change.reason", "a code"),
            Map.entry("timeline_line.type", "a code"),
            Map.entry("visit_attempt.departure_reason", "a code"),
            Map.entry("goal_change.status", "a code"),
            Map.entry("case_deadline.citation", "where the law stands")));

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("visits", "visit", """
                        {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
                         "leftAt": "2026-01-06T10:10:00Z", "place": "Kestrel ward", "outcome": "NOT_AVAILABLE"}"""),
                Arguments.of("contacts", "contact", """
                        {"direction": "OUTGOING", "channel": "WARD_PHONE", "with": {"kind": "PERSON"},
                         "occurredAt": "2026-01-06T10:00:00Z", "outcome": "TWO_WAY", "note": "Wants to go home."}"""),
                Arguments.of("meetings", "meeting",
                        """
                                {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT", "aims": "Leave"}"""),
                Arguments.of("professional-interviews", "professional-interview", """
                        {"professional": {"name": "Dr Ito", "role": "RESPONSIBLE_CLINICIAN"}, "purpose": "Leave",
                         "requestedOn": "2026-01-06"}"""),
                Arguments.of("help", "help-explanation", """
                        {"topic": "H7_RIGHTS_INFO", "explained": "Section 2", "explainedAt": "2026-01-06T10:00:00Z",
                         "manner": {"format": "SPOKEN", "language": "en", "interpreted": false}, "understood": "YES"}"""),
                Arguments.of("goals", "goal", """
                        {"words": "Home before Easter"}"""),
                Arguments.of("deadlines", "deadline", """
                        {"what": "ECT", "title": "First treatment", "lastSafeDay": "2090-01-01"}"""),
                Arguments.of("outcomes", "outcome",
                        """
                                {"kind": "UNDERSTOOD_RIGHTS", "achieved": true, "rating": {"answer": "NOT_ASKED"}, "note": "Said so"}"""));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsTaggedWhenItIsWrittenDownIsKeptApartAndWhatIsNotIsShown(String what, String kind, String body) {
        for (Restriction tag : Restriction.values()) {
            UUID id = allocated();
            record(id, what, withTag(body, tag), advocate());
            part(id, kind).body("items.restriction", contains(tag.name()));
        }
        UUID id = allocated();
        record(id, what, body, advocate());
        part(id, kind).body("items.restriction", contains("NONE"));
    }

    @Test
    void aWordAboutTheServiceIsKeptApartWhenItIsTaggedOrSomebodyElses() {
        UUID id = allocated();
        String said = """
                {"kind": "COMMENT", "saidBy": "PERSON", "receivedOn": "2026-01-07", "words": "Kind"}""";
        record(id, "feedback", said, coordinator());
        record(id, "feedback", withTag(said, Restriction.THIRD_PARTY), coordinator());
        record(id, "feedback", said.replace("PERSON", "OTHER"), coordinator());
        record(id, "feedback", withTag(said.replace("PERSON", "OTHER"), Restriction.SERIOUS_HARM), coordinator());
        part(id, "feedback").body("items.restriction", contains("NONE", "THIRD_PARTY", "THIRD_PARTY", "SERIOUS_HARM"));
    }

    static Stream<Arguments> laterParts() {
        return Stream.of(
                Arguments.of("meetings", "meeting", """
                        {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT"}""",
                        "attendance", "{\"viewsHeard\": true, \"outcome\": \"Her sister spoke\"}"),
                Arguments.of("meetings", "meeting", """
                        {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT"}""",
                        "omission", "{\"learntOn\": \"2026-01-21\", \"note\": \"Her sister said so\"}"),
                Arguments.of("meetings", "meeting", """
                        {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT"}""",
                        "exclusion", "{\"reason\": \"Her sister is there\", \"excludedByRole\": \"Chair\"}"),
                Arguments.of("meetings", "meeting", """
                        {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT"}""",
                        "cancellation", "{\"cancelledBy\": \"OTHER\", \"note\": \"Her sister is ill\"}"),
                Arguments.of("professional-interviews", "professional-interview", """
                        {"professional": {"name": "Dr Ito", "role": "RESPONSIBLE_CLINICIAN"}, "purpose": "Leave",
                         "requestedOn": "2026-01-06"}""",
                        "answer", "{\"agreed\": false, \"answeredOn\": \"2026-01-07\", \"reason\": \"Her sister objects\"}"),
                Arguments.of("goals", "goal", "{\"words\": \"Home before Easter\"}",
                        "status", "{\"status\": \"DROPPED\", \"note\": \"Her sister cannot have her\"}"),
                Arguments.of("deadlines", "deadline", """
                        {"what": "ECT", "title": "First treatment", "lastSafeDay": "2090-01-01"}""",
                        "settlement", "{\"outcome\": \"DONE\", \"note\": \"Her sister was asked\"}"),
                Arguments.of("visits", "visit", ACCESS_REFUSED,
                        "escalations",
                        "{\"step\": \"WARD_MANAGER\", \"takenOn\": \"2026-01-07\", \"note\": \"Her sister rang\"}"),
                Arguments.of("visits", "visit", ACCESS_REFUSED,
                        "resolution",
                        "{\"how\": \"ACCESS_GIVEN\", \"resolvedOn\": \"2026-01-07\", \"note\": \"Her sister rang\"}"),
                Arguments.of("visits", "visit", """
                        {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
                         "leftAt": "2026-01-06T11:00:00Z", "place": "Kestrel ward", "outcome": "MET", "privacy": "NOT_PRIVATE",
                         "privacyDeparture": {"reason": "NO_ROOM", "advocateAgrees": false}}""",
                        "privacy-review",
                        "{\"result\": \"PRIVACY_RESTORED\", \"reviewedOn\": \"2026-01-07\", \"note\": \"Her sister left\"}"));
    }

    private static final String ACCESS_REFUSED = """
            {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
             "leftAt": "2026-01-06T10:05:00Z", "place": "The door", "outcome": "ACCESS_REFUSED",
             "accessRefusal": {"refusedByRole": "Nurse", "reasonGiven": "Busy"}}""";

    @ParameterizedTest
    @MethodSource("laterParts")
    void aPartThatIsTaggedLaterKeepsTheWholeApart(String what, String kind, String body, String part, String later) {
        // Given
        UUID id = allocated();
        String path = "/v1/cases/" + id + "/" + what + "/" + record(id, what, body, advocate());

        // When
        as(advocate()).header("If-Match", "\"0\"").body(withTag(later, Restriction.THIRD_PARTY)).post(path + "/" + part).then()
                .statusCode(200);

        // Then
        part(id, kind).body("items.restriction", contains("THIRD_PARTY"));
    }

    @Test
    void whatAGoalSaidBeforeIsKeptApartWhenItIsNotTaggedAnyMore() {
        // Given
        UUID id = allocated();
        String goal = "{\"words\": \"To live with her sister\"}";
        String path = "/v1/cases/" + id + "/goals/" + record(id, "goals", withTag(goal, Restriction.THIRD_PARTY), advocate());

        // When
        as(advocate()).header("If-Match", "\"0\"").body("{\"words\": \"To live nearby\"}").put(path).then().statusCode(200);

        // Then
        part(id, "goal").body("items.restriction", contains("THIRD_PARTY"));
    }

    @Test
    void aTaggedWordAboutTheCaseDoesNotKeepTheOthersFromThePerson() {
        // Given
        Register.ensure("advocate-two");
        UUID id = allocated();
        change(id, "mode", "{\"mode\": \"INSTRUCTED\", \"since\": \"2026-01-06\", \"reason\": \"Says what she wants\"}",
                advocate()).statusCode(200);
        change(id, "hold", withTag("{\"reason\": \"ON_LEAVE\", \"note\": \"At her sister's\"}", Restriction.THIRD_PARTY),
                advocate()).statusCode(200);

        // When
        change(id, "allocation", withTag("{\"advocateId\": \"advocate-two\", \"reason\": \"He threatened\"}",
                Restriction.SERIOUS_HARM), coordinator()).statusCode(200);

        // Then
        part(id, "case-words").body("items.restriction", contains("NONE"))
                .body("items.content.modeSwitches.flatten().reason", contains("Says what she wants"));
        part(id, "case-words-third-party").body("items.restriction", contains("THIRD_PARTY"))
                .body("items.content.hold.note", contains("At her sister's"));
        part(id, "case-words-serious-harm").body("items.restriction", contains("SERIOUS_HARM"))
                .body("items.content.allocations.flatten().reason", contains("He threatened"));
    }

    @Test
    void aTaggedNoteOfTheEndIsKeptApart() {
        UUID id = allocated();
        change(id, "closure", withTag("{\"reason\": \"ISSUE_RESOLVED\", \"note\": \"Her sister took her in\"}",
                Restriction.THIRD_PARTY), advocate()).statusCode(200);
        part(id, "case-words-third-party").body("items.content.closure.note", contains("Her sister took her in"));
        part(id, "case-words-serious-harm").body("items", empty());
    }

    /** Whoever adds a text decides: a tag beside it, or a reason why none is needed. */
    @Test
    void everyTextAboutAPersonHasATagOrAReasonWhyNot() {
        Set<String> texts = Rows.query("""
                SELECT relname || '.' || attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
                AND atttypid IN ('text'::regtype, 'jsonb'::regtype) AND col_description(attrelid, attnum) LIKE '[special]%'
                AND attname !~ '(^|_)code$' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = attrelid
                    AND contype = 'c' AND conkey = ARRAY[attnum] AND pg_get_constraintdef(pg_constraint.oid) LIKE '%= ANY%')""")
                .stream()
                .map(row -> (String) row.get("name")).collect(Collectors.toSet());
        Set<String> columns = Rows.query("SELECT table_name || '.' || column_name AS name FROM information_schema.columns"
                + " WHERE table_schema = 'public'").stream().map(row -> (String) row.get("name")).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        texts.stream().filter(text -> !TAGGED.containsKey(text) && !DECIDED.containsKey(text)).sorted()
                .forEach(text -> faults.add(text + " needs a tag, or a reason why not"));
        Stream.of(TAGGED.keySet(), TAGGED.values(), DECIDED.keySet()).flatMap(names -> names.stream())
                .filter(name -> !columns.contains(name)).distinct().sorted()
                .forEach(name -> faults.add(name + " is no longer there"));
        assertEquals(List.of(), faults);
    }

    private static Map<String, String> tagged(Map<String, String> textsByTag) {
        Map<String, String> tags = new TreeMap<>();
        textsByTag.forEach((tag, texts) -> Stream.of(texts.split(" "))
                .forEach(text -> tags.put(tag.substring(0, tag.indexOf('.') + 1) + text, tag)));
        return tags;
    }

    private static String withTag(String body, Restriction tag) {
        return body.strip().replaceFirst("\\}$", ", \"restriction\": \"" + tag + "\"}");
    }

    private static String record(UUID id, String what, String body, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/v1/cases/{id}/{what}", id, what).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse part(UUID id, String kind) {
        Object referral = Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
        return as(Tokens.service("referral-service")).get("/v1/person-file-parts?kind=" + kind + "&referralId=" + referral)
                .then().statusCode(200);
    }
}
