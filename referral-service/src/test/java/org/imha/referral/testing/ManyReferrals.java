package org.imha.referral.testing;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.imha.kernel.testing.Owner;

/**
 * Very many referrals about invented people, in proportions as a large provider might see them over eight years, except that
 * one in ten is open, which no provider could bear. They are made by the database itself and always the same, and stand in
 * its tables as the service would have written them.
 */
public final class ManyReferrals {

    private static final String SURNAMES = "{Smith,Jones,Taylor,Brown,Williams,Wilson,Johnson,Davies,Patel,Robinson,Wright,Thompson,"
            + "Evans,Walker,White,Roberts,Green,Hall,Wood,Jackson,Clarke,Khan,Ali,Hussain,Begum,Singh,Kaur,Okafor,Adeyemi,"
            + "Mensah,Kowalski,Nowak,OBrien,Murphy,Kelly,Campbell,Stewart,Anderson,MacDonald,Scott,Morgan,Hughes,Edwards,"
            + "Ahmed,Rahman,Chowdhury,Nguyen,Chen,Wang,Li,Silva,Santos,Popescu,Ivanov,Fernandez,Garcia,Rossi,Schmidt}";
    private static final String GIVEN = "{Ada,David,John,Mary,Sarah,Mohammed,Fatima,James,Susan,Michael,Emma,Paul,Karen,Andrew,"
            + "Helen,Peter,Amina,Oluwaseun,Chloe,Jack,Grace,Daniel,Priya,Ravi,Sofia,Jakub,Anna,Thomas,Ruth,Samuel,Leah,"
            + "Abdul,Yusuf,Zainab,Kwame,Abena,Mei,Wei,Ioana,Andrei,Maria,Jose,Ana,Liam,Siobhan,Aoife,Callum,Isla,Rhys,Carys}";
    private static final String SYLLABLES = "{ba,ker,ton,ley,mar,son,wood,ham,field,ros,ton,bur,gar,nel,win,dal,pen,hol,cor,tre,ash,"
            + "bel,cam,dun,el,fen,gil,har,ing,jo,ken,lan,mor,nor,ol,pat,quin,ran,sha,tal,ul,ven,wes,yar,zel}";

    private static final List<String> STEPS = List.of("SELECT setseed(0.42)", """
            CREATE TEMPORARY TABLE many AS
            SELECT i, now() - (age * interval '2920 days') AS received_at, random() AS r1, random() AS r2, random() AS r3,
                   random() AS r4, random() AS r5, random() AS r6, random() AS r7,
                   random() < CASE WHEN age < 0.06 THEN 0.7 ELSE 0.06 END AS open
            FROM (SELECT i, 1 - i::float8 / %1$d AS age FROM generate_series(1, %1$d) AS i) AS numbered
            """,
            """
                    CREATE TEMPORARY TABLE people AS
                    SELECT i, received_at, uuidv7(received_at - now()) AS id, r5, r6, r7,
                        CASE WHEN open THEN (ARRAY['CASE_OPENED','ACCEPTED_STATUTORY','ACCEPTED_PENDING_EVIDENCE','TRIAGE',
                                'ACCEPTED_CONTRACTUAL','INFO_REQUESTED','PENDING_STATUS_CHANGE','SUBMITTED'])
                                [width_bucket(r1, ARRAY[0, 0.5, 0.75, 0.83, 0.89, 0.93, 0.96, 0.99])]
                            ELSE (ARRAY['CASE_CLOSED','SIGNPOSTED','DECLINED_BY_PATIENT','WITHDRAWN_BY_REFERRER','DUPLICATE'])
                                [width_bucket(r1, ARRAY[0, 0.78, 0.87, 0.94, 0.97])] END AS status, open,
                        (SELECT string_agg(substr('23456789BCDFGHJKMNPQRTVWXYZ',
                    ((i * 6700417373 %% 10460353203 / (27 ^ k)::bigint) %% 27 + 1)::int, 1), '' ORDER BY k)
                    FROM generate_series(0, 6) AS k) || 'A' AS reference,
                        (ARRAY['SECTION_3','SECTION_2','FORENSIC','CTO','INFORMAL','NOT_KNOWN','SHORT_TERM','OTHER','GUARDIANSHIP',
                            'TREATMENT_ONLY'])[width_bucket(r2, ARRAY[0, 0.34, 0.66, 0.75, 0.84, 0.92, 0.954, 0.984, 0.994, 0.999])]
                            AS section_group,
                        (300 * r3 * r3)::int AS hospital, (20 * r4)::int AS ward,
                        (ARRAY['WARD_STAFF','MHA_OFFICE','SELF','CARE_COORDINATOR','NEAREST_RELATIVE','CARER_FAMILY_OR_FRIEND','AMHP',
                            'RESPONSIBLE_CLINICIAN','SOLICITOR','GP','OTHER'])
                            [width_bucket(r5, ARRAY[0, 0.4, 0.6, 0.7, 0.78, 0.84, 0.89, 0.93, 0.96, 0.975, 0.985])] AS referrer_kind,
                        CASE WHEN r6 < 0.4 THEN ('%2$s'::text[])[1 + (58 * r7 * r7)::int %% 58]
                            ELSE initcap(('%4$s'::text[])[1 + (i * 7 + i / 90) %% 45] || ('%4$s'::text[])[1 + (i * 11 + i / 2000) %% 45]
                                || CASE WHEN i %% 3 = 0 THEN ('%4$s'::text[])[1 + i %% 45] ELSE '' END) END AS family_name,
                        CASE WHEN r4 < 0.8 THEN ('%3$s'::text[])[1 + (50 * r3 * r4)::int %% 50]
                            ELSE initcap(('%4$s'::text[])[1 + (i * 13) %% 45] || ('%4$s'::text[])[1 + (i / 45) %% 45]) END AS given_name,
                        CASE WHEN NOT open THEN NULL
                            WHEN r2 >= 0.34 AND r2 < 0.66 AND received_at > now() - interval '13 days' THEN received_at + interval '14 days'
                    WHEN r2 >= 0.34 AND r2 < 0.66 AND received_at > now() - interval '27 days' THEN received_at + interval '28 days'
                    WHEN r6 < 0.5 THEN now() + (r7 * r7 * 90 - 0.5) * interval '1 day' END AS deadline
                    FROM many""",
            """
                    INSERT INTO referral (id, version, created_at, reference, status, submitted_by, referring_organisation, form,
                        information_requested, declined_may_tell_referrer, merged_into)
                    SELECT id, 0, received_at, substr(reference, 1, 4) || '-' || substr(reference, 5), status, 'trust-many',
                        'R' || lpad((hospital / 5)::text, 2, '0'), jsonb_build_object('person', jsonb_build_object('familyName', family_name,
                            'givenNames', given_name), 'referrer', jsonb_build_object('kind', referrer_kind, 'name', 'Somebody'),
                            'reason', 'Wants to understand what may happen next, and help to say so at the ward round.'),
                        CASE WHEN status = 'INFO_REQUESTED' THEN 'Which section?' END,
                        CASE WHEN status = 'DECLINED_BY_PATIENT' THEN true END, CASE WHEN status = 'DUPLICATE' THEN id END
                    FROM people ORDER BY i""",
            """
                    INSERT INTO referral_worklist (id, reference, status, received_at, display_name, words, nhs_number, hospital_code,
                        hospital_name, ward, section_group, urgency, sort_at, waiting_since, referrer_kind, organisation, refresh_at)
                    SELECT id, substr(reference, 1, 4) || '-' || substr(reference, 5), status, received_at, given_name || ' ' || family_name,
                        lower(given_name) || ' ' || lower(family_name) || ' #' || reference,
                        CASE WHEN i %% 8 <> 0 THEN '999' || lpad(i::text, 7, '0') END, 'R' || lpad(hospital::text, 4, '0'),
                        'Hospital ' || hospital, 'Ward ' || ward, section_group,
                        CASE WHEN NOT open THEN NULL WHEN deadline < now() + interval '3 days' OR section_group = 'SHORT_TERM' OR r5 < 0.05
                                THEN 'URGENT'
                            WHEN deadline < now() + interval '7 days' OR section_group = 'SECTION_2' THEN 'SOON' ELSE 'ROUTINE' END,
                        CASE WHEN open THEN coalesce(deadline, '9998-01-01T00:00:00Z') ELSE '9999-01-01T00:00:00Z' END,
                        CASE WHEN open AND (status <> 'CASE_OPENED' OR r7 < 0.1) THEN received_at END, referrer_kind,
                        'R' || lpad((hospital / 5)::text, 2, '0'), CASE WHEN open THEN deadline + interval '10 years' END
                    FROM people ORDER BY i""",
            "DROP TABLE many", "DROP TABLE people");

    private ManyReferrals() {
    }

    /** Stores them and lets the planner count them. */
    public static void store(int howMany) {
        Owner.does(statement -> {
            for (String step : STEPS) {
                statement.execute(step.formatted(howMany, SURNAMES, GIVEN, SYLLABLES));
            }
            analyse(statement);
        });
    }

    /** Takes everything away again. */
    public static void remove() {
        Owner.does(statement -> {
            statement.execute("DELETE FROM referral WHERE submitted_by = 'trust-many'");
            analyse(statement);
        });
    }

    private static void analyse(Statement statement) throws SQLException {
        statement.execute("VACUUM ANALYZE referral_worklist");
    }
}
