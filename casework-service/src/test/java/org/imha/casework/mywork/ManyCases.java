package org.imha.casework.mywork;

import org.imha.kernel.testing.Owner;
import org.imha.kernel.testing.Rows;

/**
 * Cases by the thousand, as a large provider has them: a tenth wait, some rest, as many again are closed. Each has a timeline,
 * deadlines, meetings, and the contacts, visits and explanations of half a year, on forty wards of four hospitals.
 */
final class ManyCases {

    static final int ADVOCATES = 300;
    static final String HOSPITAL = "RXM51";
    static final String WARD = "Ward 7";

    private ManyCases() {
    }

    static String advocate(int number) {
        return "advocate-" + number % ADVOCATES;
    }

    static void store(int open) {
        cases(open);
        changesOfStatus();
        timelines();
        deadlines();
        meetings();
        visits();
        contacts();
        Owner.does(statement -> statement.execute("VACUUM ANALYZE"));
    }

    private static void cases(int open) {
        Rows.execute(
                """
                        INSERT INTO case_file (id, version, created_at, referral_id, status, standing, standing_as_of, advocate_id,
                            visit_attempts, reference, display_name, hospital_ods_code, ward, must_visit, received_at, urgent,
                            next_deadline_on, hold_reason, hold_since, hold_review_on, hold_resumes_to, closure_reason)
                        SELECT gen_random_uuid(), 1, now() - n * interval '25 minutes', gen_random_uuid(),
                            CASE WHEN n > ? THEN 'CLOSED' WHEN n % 10 = 0 THEN 'WAITING' WHEN n % 10 = 1 THEN 'ON_HOLD' ELSE 'ACTIVE' END,
                            'QUALIFIES', now(), CASE WHEN n > ? OR n % 10 <> 0 THEN 'advocate-' || (n / 10) % ? END, 1, 'REF-' || n,
                            'Person ' || n, 'RXM5' || n % 4, 'Ward ' || n % 10, false, now() - n * interval '25 minutes', n % 7 = 0,
                            CASE WHEN n <= ? AND n % 3 = 0 THEN current_date + n % 120 END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN 'ON_LEAVE' END, CASE WHEN n <= ? AND n % 10 = 1 THEN now() END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN current_date + n % 21 END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN 'ACTIVE' END, CASE WHEN n > ? THEN 'DISCHARGED' END
                        FROM generate_series(1, ?) n""",
                open, open, ADVOCATES, open, open, open, open, open, open, 2 * open);
    }

    private static void changesOfStatus() {
        Rows.execute("""
                INSERT INTO status_change (case_id, position, from_status, to_status, changed_by, changed_at)
                SELECT id, 0, NULL, 'WAITING', 'system', created_at FROM case_file
                UNION ALL SELECT id, 1, 'WAITING', 'ALLOCATED', 'coordinator', created_at FROM case_file
                    WHERE status <> 'WAITING'
                UNION ALL SELECT id, 2, 'ALLOCATED', status, advocate_id, created_at + interval '1 day' FROM case_file
                    WHERE status <> 'WAITING'""");
    }

    private static void timelines() {
        Rows.execute("""
                INSERT INTO timeline_line (id, version, created_at, referral_id, happened_at, type, source, subject, news)
                SELECT gen_random_uuid(), 0, now() - n * interval '1 day', c.referral_id, now() - n * interval '1 day',
                    'uk.org.imha.case.amended.v1', '/casework-service', c.id, n % 5 = 0
                FROM case_file c, generate_series(1, 20) n""");
        Rows.execute("""
                INSERT INTO timeline_seen (case_id, user_name, seen_at)
                SELECT id, advocate_id, now() - interval '7 days' FROM case_file WHERE advocate_id IS NOT NULL""");
    }

    /** A window of each open case within a quarter, one far ahead; of one in twenty also one that nobody kept. */
    private static void deadlines() {
        Rows.execute(
                """
                        INSERT INTO case_deadline (id, version, created_at, case_id, source, kind, code, opens_on, last_day,
                            last_safe_day, due_at, calendar_uncertain, rule_set, citation, created_by, status, next_step_at, missed_at)
                        SELECT gen_random_uuid(), 0, now(), c.id, 'RULE', 'APPLICATION', 'S3_APPLICATION_' || n, due.day - 60, due.day,
                            due.day, due.day + time '12:00', false, 'MHA_1983', 's.66(2)(b)', 'system', due.status,
                            CASE due.status WHEN 'OPEN' THEN now() + interval '1 day' END, CASE due.status WHEN 'MISSED' THEN now() END
                        FROM (SELECT id, row_number() OVER () AS k FROM case_file WHERE status <> 'CLOSED') c, generate_series(1, 3) n,
                            LATERAL (SELECT CASE n WHEN 1 THEN current_date + c.k::int % 90 WHEN 2 THEN current_date + 100
                                ELSE current_date - c.k::int % 30 - 1 END AS day, CASE n WHEN 3 THEN 'MISSED' ELSE 'OPEN' END AS status) due
                        WHERE n < 3 OR c.k % 20 = 0""");
    }

    private static void meetings() {
        Rows.execute(
                """
                        INSERT INTO meeting (id, version, created_at, case_id, recorded_by, type, status, scheduled_at,
                            hospital_ods_code, ward, requested_by, attendance_views_heard, ended_by, ended_at)
                        SELECT gen_random_uuid(), 0, now(), c.id, 'advocate-1', CASE WHEN n = 1 THEN 'PLANNED_VISIT' ELSE 'WARD_ROUND' END,
                            CASE WHEN n = 1 THEN 'SCHEDULED' ELSE 'ATTENDED' END,
                            CASE WHEN n = 1 THEN now() + (c.k % 30) * interval '1 day' ELSE now() - (c.k % 180) * interval '1 day' END,
                            c.hospital_ods_code, c.ward, 'PATIENT', CASE WHEN n = 2 THEN true END,
                            CASE WHEN n = 2 THEN 'advocate-1' END, CASE WHEN n = 2 THEN now() END
                        FROM (SELECT *, row_number() OVER () AS k FROM case_file WHERE advocate_id IS NOT NULL) c, generate_series(1, 2) n
                        WHERE n = 2 OR c.status <> 'CLOSED'""");
    }

    private static void visits() {
        Rows.execute(
                """
                        INSERT INTO visit_attempt (id, version, created_at, case_id, advocate_id, requester_kind, requester_requested_on,
                            arrived_at, left_at, place, outcome, privacy, departure_reason, departure_review_on, refusal_refused_by_role,
                            refusal_reason_given, hospital_ods_code, ward, travel_minutes)
                        SELECT gen_random_uuid(), 0, v.at, c.id, c.advocate_id, 'PATIENT', v.at::date, v.at, v.at + interval '40 minutes',
                            'Ward', CASE WHEN v.refused THEN 'ACCESS_REFUSED' ELSE 'MET' END,
                            CASE WHEN v.refused THEN NULL WHEN v.seen THEN 'IN_SIGHT_ONLY' ELSE 'PRIVATE' END,
                            CASE WHEN v.seen THEN 'NO_ROOM' END, CASE WHEN v.seen THEN current_date + (c.k % 20)::int END,
                            CASE WHEN v.refused THEN 'nurse' END, CASE WHEN v.refused THEN 'Busy' END, c.hospital_ods_code, c.ward, 30
                        FROM (SELECT *, row_number() OVER () AS k FROM case_file WHERE advocate_id IS NOT NULL) c, generate_series(1, 4) n,
                            LATERAL (SELECT now() - ((c.k + n * 45) % 180) * interval '1 day' AS at, (c.k + n) % 25 = 0 AS refused,
                                (c.k + n) % 25 = 1 AS seen) v""");
    }

    private static void contacts() {
        Rows.execute(
                """
                        INSERT INTO contact (id, version, created_at, case_id, advocate_id, direction, channel, with_kind, occurred_at,
                            outcome, duration_minutes, restriction)
                        SELECT gen_random_uuid(), 0, now(), c.id, c.advocate_id, 'OUTGOING', 'PHONE', 'PERSON',
                            now() - ((c.k + n * 30) % 180) * interval '1 day', CASE WHEN n = 1 THEN 'ATTEMPTED' ELSE 'TWO_WAY' END, 15, 'NONE'
                        FROM (SELECT *, row_number() OVER () AS k FROM case_file WHERE advocate_id IS NOT NULL) c, generate_series(1, 5) n""");
        Rows.execute(
                """
                        INSERT INTO explanation (id, version, created_at, case_id, advocate_id, topic, explained_at, format, language,
                            interpreted, understood, explained)
                        SELECT gen_random_uuid(), 0, now(), c.id, c.advocate_id,
                            CASE n WHEN 1 THEN 'H1_PROVISIONS' WHEN 2 THEN 'H5_AUTHORITY' ELSE 'H8_EXERCISE' END,
                            now() - ((c.k + n * 30) % 180) * interval '1 day', 'SPOKEN', 'en', false, 'YES', 'What it means'
                        FROM (SELECT *, row_number() OVER () AS k FROM case_file WHERE advocate_id IS NOT NULL) c, generate_series(1, 3) n""");
    }
}
