package org.imha.casework.report;

import static java.util.UUID.randomUUID;

import java.util.Map;
import java.util.UUID;

import org.imha.kernel.testing.Rows;

/**
 * What advocates did for the {@link TwelveCases}, beside the visits. 13 is somebody else's case now, whose person was at RXW02
 * when
 * it happened; what happened to case 1 at RXV01 is of no concern to this commissioner.
 *
 * <pre>
 * contacts                                                              minutes  travel
 *  1  7 Jan   PHONE      attempted
 *  1  8 Jan   PHONE      two-way                                            10
 *  2  15 Jan  IN_PERSON  two-way                                            30      45
 *  3  6 Jan   PHONE      attempted, 5 minutes: corrected by the next
 *  3  6 Jan   EMAIL      two-way                                            15
 *  4  31 Mar  LETTER     attempted, a minute before midnight in London
 *  6  31 Dec  PHONE      two-way, 60 minutes: corrected by the next
 *  6  2 Jan   VIDEO      two-way                                            50
 *  7  31 Mar  PHONE      two-way: corrected by one of 1 April, so neither
 * 12  1 Apr   PHONE      not in the quarter
 * 13  8 Jan   PHONE      not of this commissioner
 *     6 contacts: 2 attempted, 4 two-way                                   105      45   = 1.75 h + 0.75 h
 *
 * meetings                                                              minutes  travel
 *  1  28 Jan  TRIBUNAL          attended   RXW01 Kestrel                    60      30
 *  2  4 Feb   TRIBUNAL          attended   RXW01 Kestrel                    90
 *  3  20 Jan  MANAGERS_HEARING  attended   RXW01 Heron                      45      15
 * 13  30 Jan  WARD_ROUND        attended   RXW02 Heron                      15
 *  6  21 Jan  WARD_ROUND        not told   RXW01 Kestrel
 *  7  22 Jan  WARD_ROUND        excluded   RXW02
 * 11  20 Mar  CPA_OR_CTP        excluded   RXW02 Heron
 * 11  24 Mar  S117              cancelled  RXW02 Heron
 * 12  31 Mar  DISCHARGE         scheduled  RXW02 Heron, a minute before midnight
 * 12  1 Apr   WARD_ROUND        attended, not in the quarter
 *  1  29 Jan  WARD_ROUND        attended, at RXV01
 *     9 meetings, 4 of them attended                                       210      45   = 3.50 h + 0.75 h
 *
 * records: case 1 has a basis from 8 Jan, withdrawn on 9 Feb; case 2 one from 31 Mar; case 3 one of 1 April, not in the quarter
 *     3 changes: 2 recorded, 1 withdrawn
 *
 * goals         place  about
 *  1  9 Jan       2    TRIBUNAL
 *  1  20 Jan      1    MEDICATION_OR_TREATMENT
 *  2  10 Jan      1
 *  2  31 Mar      2    LEAVE, a minute before midnight
 *  6  1 Apr       1    LEAVE, set after the quarter, and still what the case is about
 * 13  9 Jan       1    TRIBUNAL, not of this commissioner
 *     4 goals; open cases: 2 and 6 LEAVE, 5 that do not say; closed: 1 MEDICATION_OR_TREATMENT, 3 by its outcome
 *     RIGHTS_UNDER_SECTION, 3 that do not say; outcomes: one each of TRIBUNAL and RIGHTS_UNDER_SECTION, one that does not say
 *
 * visits, see the twelve cases: 390 minutes = 6.50 h, travel 20 + 40 + 30 = 90 minutes = 1.50 h
 * hours with travel: visits 8.00, contacts 2.50, meetings 4.25, altogether 14.75
 * </pre>
 */
final class WorkOfAQuarter {

    private static final String ATTENDED = "ATTENDED";
    private static final String IN_WARD = "RXW01 Kestrel";
    private final Map<Integer, UUID> cases;

    WorkOfAQuarter(Map<Integer, UUID> cases) {
        this.cases = cases;
    }

    void store() {
        contacts();
        records();
        meetings();
        plannedVisits();
        interviews();
        explained(1, "H4_REASONS", "2025-01-09T10:00");
        explained(1, "H4_REASONS", "2025-02-09T10:00");
        explained(2, "H7_RIGHTS_INFO", "2025-03-31T22:59");
        explained(2, "H7_RIGHTS_INFO", "2025-03-31T23:00");
        explained(3, "H1_PROVISIONS", "2025-01-07T10:00");
        explained(13, "H1_PROVISIONS", "2025-01-07T10:00");
        goal(1, 2, "TRIBUNAL", "2025-01-09T10:00");
        goal(1, 1, "MEDICATION_OR_TREATMENT", "2025-01-20T10:00");
        goal(2, 1, null, "2025-01-10T10:00");
        goal(2, 2, "LEAVE", "2025-03-31T22:59");
        goal(6, 1, "LEAVE", "2025-03-31T23:00");
        goal(13, 1, "TRIBUNAL", "2025-01-09T10:00");
        concern(1, "2025-01-09T10:00");
        concern(7, "2025-03-31T22:59");
        concern(7, "2025-03-31T23:00");
        concern(13, "2025-01-09T10:00");
    }

    private void contacts() {
        contact(1, "2025-01-07T10:00", "PHONE", false, null, null, null);
        contact(1, "2025-01-08T10:00", "PHONE", true, 10, null, null);
        contact(2, "2025-01-15T10:00", "IN_PERSON", true, 30, 45, null);
        UUID wrong = contact(3, "2025-01-06T10:00", "PHONE", false, 5, null, null);
        contact(3, "2025-01-06T10:00", "EMAIL", true, 15, null, wrong);
        contact(4, "2025-03-31T22:59", "LETTER", false, null, null, null);
        UUID tooEarly = contact(6, "2024-12-31T10:00", "PHONE", true, 60, null, null);
        contact(6, "2025-01-02T10:00", "VIDEO", true, 50, null, tooEarly);
        UUID inTime = contact(7, "2025-03-31T10:00", "PHONE", true, 20, null, null);
        contact(7, "2025-04-01T10:00", "PHONE", true, 20, null, inTime);
        contact(12, "2025-03-31T23:00", "PHONE", true, 20, null, null);
        contact(13, "2025-01-08T10:00", "PHONE", true, 20, null, null);
    }

    private void meetings() {
        meeting(1, "2025-01-28T10:00", "TRIBUNAL", ATTENDED, IN_WARD, 60, 30);
        meeting(2, "2025-02-04T10:00", "TRIBUNAL", ATTENDED, IN_WARD, 90, null);
        meeting(3, "2025-01-20T10:00", "MANAGERS_HEARING", ATTENDED, "RXW01 Heron", 45, 15);
        meeting(13, "2025-01-30T10:00", "WARD_ROUND", ATTENDED, "RXW02 Heron", 15, null);
        meeting(6, "2025-01-21T10:00", "WARD_ROUND", "NOT_TOLD", IN_WARD, null, null);
        meeting(7, "2025-01-22T10:00", "WARD_ROUND", "EXCLUDED", "RXW02", null, null);
        meeting(11, "2025-03-20T10:00", "CPA_OR_CTP", "EXCLUDED", "RXW02 Heron", null, null);
        meeting(11, "2025-03-24T10:00", "S117", "CANCELLED", "RXW02 Heron", null, null);
        meeting(12, "2025-03-31T22:59", "DISCHARGE", "SCHEDULED", "RXW02 Heron", null, null);
        meeting(12, "2025-03-31T23:00", "WARD_ROUND", ATTENDED, "RXW02 Heron", 60, 60);
        meeting(1, "2025-01-29T10:00", "WARD_ROUND", ATTENDED, "RXV01 Heron", 60, 60);
    }

    /** What is said of the time of one that was made stands in the visit. */
    private void plannedVisits() {
        meeting(1, "2025-01-09T10:00", "PLANNED_VISIT", ATTENDED, IN_WARD, 60, 20);
        meeting(2, "2025-02-10T10:00", "PLANNED_VISIT", "SCHEDULED", IN_WARD, null, null);
        meeting(3, "2025-01-14T10:00", "PLANNED_VISIT", "CANCELLED", "RXW01 Heron", null, null);
        meeting(4, "2025-03-31T23:00", "PLANNED_VISIT", "CANCELLED", "RXW01 Heron", null, null);
    }

    private void interviews() {
        interview(1, "2025-01-01", "HELD", IN_WARD);
        interview(2, "2025-03-31", "REFUSED", IN_WARD);
        interview(3, "2025-01-10", "REQUESTED", "RXW01 Heron");
        interview(6, "2025-02-10", "AGREED", IN_WARD);
        interview(13, "2025-01-10", "REFUSED", "RXW02 Heron");
        interview(1, "2025-01-10", "REFUSED", "RXV01 Heron");
        interview(1, "2024-12-31", "REFUSED", IN_WARD);
        interview(12, "2025-04-01", "REFUSED", "RXW02 Heron");
    }

    private UUID contact(int ofCase, String at, String channel, boolean twoWay, Integer minutes, Integer travel,
            UUID corrects) {
        UUID id = randomUUID();
        Rows.execute("""
                INSERT INTO contact (id, version, created_at, case_id, advocate_id, direction, channel, with_kind, occurred_at,
                    outcome, duration_minutes, travel_minutes, restriction, corrects)
                VALUES (?, 0, now(), ?, 'advocate-one', 'OUTGOING', ?, 'PERSON', CAST(? AS timestamptz), ?, ?, ?, 'NONE', ?)""",
                id, cases.get(ofCase), channel, at + ":00Z", twoWay ? "TWO_WAY" : "ATTEMPTED", minutes, travel, corrects);
        return id;
    }

    private void meeting(int ofCase, String at, String type, String status, String ward, Integer minutes, Integer travel) {
        Rows.execute("""
                INSERT INTO meeting (id, version, created_at, case_id, recorded_by, type, status, scheduled_at,
                    hospital_ods_code, ward, requested_by, attendance_views_heard, attendance_minutes,
                    attendance_travel_minutes, omission_learnt_on, exclusion_reason, exclusion_excluded_by_role,
                    cancellation_cancelled_by, ended_at)
                SELECT ?, 0, now(), ?, 'advocate-one', ?, status, CAST(? AS timestamptz), substr(place, 1, 5),
                    nullif(substr(place, 7), ''), 'PATIENT', CASE status WHEN 'ATTENDED' THEN true END, ?, ?,
                    CASE status WHEN 'NOT_TOLD' THEN CURRENT_DATE END, CASE status WHEN 'EXCLUDED' THEN 'None' END,
                    CASE status WHEN 'EXCLUDED' THEN 'Ward manager' END, CASE status WHEN 'CANCELLED' THEN 'WARD' END,
                    CASE WHEN status <> 'SCHEDULED' THEN now() END
                FROM (SELECT CAST(? AS text) AS status, CAST(? AS text) AS place) AS told""",
                randomUUID(), cases.get(ofCase), type, at + ":00Z", minutes, travel, status, ward);
    }

    private void interview(int ofCase, String day, String status, String ward) {
        Rows.execute("""
                INSERT INTO professional_interview (id, version, created_at, case_id, recorded_by, status, professional_name,
                    professional_role, hospital_ods_code, ward, purpose, requested_on, by_agreement, answer_agreed,
                    answer_reason, account_held_on)
                SELECT ?, 0, now(), ?, 'advocate-one', status, 'Dr Reed', 'DOCTOR', substr(place, 1, 5), substr(place, 7),
                    'Leave', CAST(? AS date), false, CASE status WHEN 'REFUSED' THEN false END,
                    CASE status WHEN 'REFUSED' THEN 'No time' END, CASE status WHEN 'HELD' THEN CURRENT_DATE END
                FROM (SELECT CAST(? AS text) AS status, CAST(? AS text) AS place) AS told""",
                randomUUID(), cases.get(ofCase), day, status, ward);
    }

    private void explained(int ofCase, String topic, String at) {
        Rows.execute("""
                INSERT INTO explanation (id, version, created_at, case_id, advocate_id, topic, explained_at, format, language,
                    interpreted, understood, explained)
                VALUES (?, 0, now(), ?, 'advocate-one', ?, CAST(? AS timestamptz), 'SPOKEN', 'en', false, 'YES', 'It')""",
                randomUUID(), cases.get(ofCase), topic, at + ":00Z");
    }

    private void goal(int ofCase, int place, String about, String at) {
        Rows.execute("""
                INSERT INTO goal (id, version, created_at, case_id, priority, words, about, plan, status)
                VALUES (?, 0, CAST(? AS timestamptz), ?, ?, 'Wanted', ?, '{"steps": []}', 'OPEN')""",
                randomUUID(), at + ":00Z", cases.get(ofCase), place, about);
    }

    private void concern(int ofCase, String at) {
        Rows.execute(
                """
                        INSERT INTO safeguarding_concern (id, version, created_at, case_id, raised_by, status, route, category, observed,
                            consent, immediate_danger)
                        VALUES (?, 0, CAST(? AS timestamptz), ?, 'advocate-one', 'RAISED', 'ADULT', 'NEGLECT', 'Seen', 'GIVEN', false)""",
                randomUUID(), at + ":00Z", cases.get(ofCase));
    }

    private void records() {
        grant(1, "2025-01-08T10:00:00Z", "created");
        grant(1, "2025-02-09T10:00:00Z", "withdrawn");
        grant(2, "2025-03-31T10:00:00Z", "created");
        grant(3, "2025-04-01T10:00:00Z", "created");
    }

    private void grant(int number, String at, String what) {
        Rows.execute(
                """
                        INSERT INTO timeline_line (id, version, created_at, referral_id, happened_at, type, source, subject, news)
                        SELECT gen_random_uuid(), 0, now(), referral_id, CAST(? AS timestamptz), ?, '/records-consent-service', id, false
                        FROM case_file WHERE id = ?""",
                at, "uk.org.imha.records.grant-" + what + ".v1", cases.get(number));
    }
}
