package org.imha.casework.mywork;

import org.imha.kernel.testing.Rows;

/** Cases by the thousand, as a large provider has them: a tenth wait, some rest, each has a timeline, as many are closed. */
final class ManyCases {

    static final int ADVOCATES = 300;

    private ManyCases() {
    }

    static String advocate(int number) {
        return "advocate-" + number % ADVOCATES;
    }

    static void store(int open) {
        Rows.execute(
                """
                        INSERT INTO case_file (id, version, created_at, referral_id, status, standing, standing_as_of, advocate_id,
                            visit_attempts, reference, display_name, hospital_ods_code, ward, must_visit, received_at, urgent,
                            next_deadline_on, hold_reason, hold_since, hold_review_on, hold_resumes_to, closure_reason)
                        SELECT gen_random_uuid(), 1, now() - n * interval '5 minutes', gen_random_uuid(),
                            CASE WHEN n > ? THEN 'CLOSED' WHEN n % 10 = 0 THEN 'WAITING' WHEN n % 10 = 1 THEN 'ON_HOLD' ELSE 'ACTIVE' END,
                            'QUALIFIES', now(), CASE WHEN n > ? OR n % 10 <> 0 THEN 'advocate-' || (n / 10) % ? END, 1, 'REF-' || n,
                            'Person ' || n, 'RXM54', 'Kestrel', false, now() - n * interval '5 minutes', n % 7 = 0,
                            CASE WHEN n <= ? AND n % 3 = 0 THEN current_date + n % 120 END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN 'ON_LEAVE' END, CASE WHEN n <= ? AND n % 10 = 1 THEN now() END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN current_date + n % 21 END,
                            CASE WHEN n <= ? AND n % 10 = 1 THEN 'ACTIVE' END, CASE WHEN n > ? THEN 'DISCHARGED' END
                        FROM generate_series(1, ?) n""",
                open, open, ADVOCATES, open, open, open, open, open, open, 2 * open);
        Rows.execute("""
                INSERT INTO timeline_line (id, version, created_at, referral_id, happened_at, type, source, subject, news)
                SELECT gen_random_uuid(), 0, now() - n * interval '1 day', c.referral_id, now() - n * interval '1 day',
                    'uk.org.imha.case.amended.v1', '/casework-service', c.id, n % 5 = 0
                FROM case_file c, generate_series(1, 20) n""");
        Rows.execute("""
                INSERT INTO timeline_seen (case_id, user_name, seen_at)
                SELECT id, advocate_id, now() - interval '7 days' FROM case_file WHERE advocate_id IS NOT NULL""");
        Rows.execute("VACUUM ANALYZE case_file, timeline_line, timeline_seen");
    }
}
