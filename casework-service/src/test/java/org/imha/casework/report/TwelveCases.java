package org.imha.casework.report;

import static java.util.Map.entry;
import static java.util.UUID.randomUUID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.casework.model.Hold;
import org.imha.casework.model.Introduction;
import org.imha.casework.model.KnownStanding;
import org.imha.casework.model.Reached;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.testing.Cases;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.testing.Rows;

/**
 * The cases of one commissioner (hospitals RXW…) in the first quarter of 2025, and what became of them. In winter London's
 * clock is UTC. 1 January is a bank holiday; weekends are 4/5, 11/12 and 18/19 January.
 *
 * <pre>
 *     group    received      acknowledged  rests                first contact  first met     at the end of March
 *  1  routine  Thu 2 Jan     Thu 2 Jan                          Thu 9 Jan      Thu 9 Jan     closed 20 Feb ISSUE_RESOLVED
 *  2  routine  Thu 2 Jan     Mon 6 Jan                          Fri 10 Jan     Fri 10 Jan    ACTIVE
 *  3  s.2      Fri 3 Jan     Fri 3 Jan                          Tue 7 Jan      Tue 7 Jan     closed 3 Feb DISCHARGED
 *  4  urgent   Sat 4 Jan     Mon 6 Jan                          Wed 8 Jan      -             ACTIVE
 *  5  routine  Wed 1 Jan     -                                  -              -             closed 10 Jan DUPLICATE
 *  6  routine  Mon 6 Jan     Tue 7 Jan     8-15 Jan absent      Fri 17 Jan     Fri 17 Jan    ACTIVE
 *  7  routine  Mon 6 Jan     Tue 7 Jan     8-15 Jan on leave    Fri 17 Jan     Fri 17 Jan    closed 3 Mar LOST_CONTACT
 *  8  routine  Mon 13 Jan    -                                  -              -             WAITING, 77 days
 *  9  routine  Mon 10 Feb    Mon 10 Feb                         -              -             WAITING, 49 days
 * 10  routine  Tue 11 Feb    Wed 12 Feb                         -              -             closed 14 Feb DID_NOT_RESPOND
 * 11  urgent   Mon 17 Mar    Mon 17 Mar                         Mon 17 Mar     Tue 18 Mar    ACTIVE
 * 12  routine  31 Dec 2024   -                                  Mon 20 Jan     Mon 20 Jan    ACTIVE, received before the quarter
 *
 * working days: acknowledged first contact                                 first met
 *  1            0            3 6 7 8 9 = 5                                 5
 *  2            3 6 = 2      3 6 7 8 9 10 = 6                              6
 *  3            0            6 7 = 2                                       2
 *  4            6 = 1        6 7 8 = 3                                     runs, late
 *  5            left out     left out: a duplicate                         left out
 *  6            7 = 1        7 15 16 17 = 4; 8 9 10 13 14 do not count     4
 *  7            7 = 1        7 8 9 10 13 14 15 16 17 = 9                   9
 *  8            runs, late   runs, late                                    runs, late
 *  9            0            runs, late                                    runs, late
 * 10            12 = 1       never: missed                                 missed
 * 11            0            0                                             1
 *
 * Acknowledged is that a coordinator asked the referrer something (3 and 9) or gave the case to an advocate. Two more were
 * signposted, without a case: received on 2 January and answered on the 3rd, 1 day; received on the 3rd and answered on the 8th,
 * 6 7 8 = 3 days. So 9 of 13 in time: 1 3 4 6 7 9 10 11 and one of the two; missed: 2 and the other; 8 runs; 5 is left out.
 * </pre>
 */
final class TwelveCases {

    static final String COMMISSIONER = "E08000026";

    private TwelveCases() {
    }

    static void store() {
        CaseFile one = allocated("2025-01-02T11:00",
                opened("2025-01-02T09:00", "2025-01-02T10:00", "RXW01", "Kestrel", ROUTINE));
        UUID first = met(one, "2025-01-09T10:00").then("2025-02-20T10:00", ClosureReason.ISSUE_RESOLVED);
        CaseFile two = allocated("2025-01-06T10:00",
                opened("2025-01-02T17:00", "2025-01-06T09:00", "RXW01", "Kestrel", ROUTINE));
        UUID second = met(two, "2025-01-10T10:00").store();
        CaseFile three = opened("2025-01-03T12:00", "2025-01-03T13:00", "RXW01", "Heron", asked("2025-01-03T12:30", SECTION_2));
        UUID third = met(three, "2025-01-07T10:00").then("2025-02-03T10:00", ClosureReason.DISCHARGED);
        CaseFile four = allocated("2025-01-06T10:00",
                opened("2025-01-04T12:00", "2025-01-06T09:00", "RXW01", "Heron", URGENT));
        UUID fourth = reached(four, Reached.TWO_WAY, "2025-01-08T10:00").store();
        CaseFile five = opened("2025-01-01T10:00", "2025-01-02T10:00", "RXW01", "Heron", ROUTINE);
        new Told(five).then("2025-01-10T10:00", ClosureReason.DUPLICATE);
        CaseFile six = opened("2025-01-06T09:00", "2025-01-06T10:00", "RXW01", "kestrel ", ROUTINE);
        UUID sixth = met(rested(six, Hold.Reason.ABSENT_WITHOUT_LEAVE), "2025-01-17T14:00").store();
        CaseFile seven = opened("2025-01-06T09:00", "2025-01-06T10:00", "RXW02", null, ROUTINE);
        UUID seventh = met(rested(seven, Hold.Reason.ON_LEAVE), "2025-01-17T09:00").then("2025-03-03T10:00",
                ClosureReason.LOST_CONTACT);
        Cases.stored(opened("2025-01-13T09:00", "2025-01-13T10:00", "RXW02", "Heron", ROUTINE));
        Cases.stored(opened("2025-02-10T09:00", "2025-02-10T10:00", "RXW02", "Heron", asked("2025-02-10T09:30", ROUTINE)));
        CaseFile ten = opened("2025-02-11T09:00", "2025-02-11T10:00", "RXW02", "Heron", ROUTINE);
        UUID tenth = reached(ten, Reached.NOT_REACHED, "2025-02-12T10:00").then("2025-02-14T10:00",
                ClosureReason.DID_NOT_RESPOND);
        CaseFile eleven = opened("2025-03-17T09:00", "2025-03-17T10:00", "RXW02", "Heron", URGENT);
        reached(eleven, Reached.TWO_WAY, "2025-03-17T11:00");
        UUID eleventh = met(eleven, "2025-03-18T10:00").store();
        CaseFile twelve = opened("2024-12-31T23:59", "2024-12-31T23:59", "RXW02", "Heron", ROUTINE);
        UUID twelfth = met(twelve, "2025-01-20T10:00").store();
        // Somebody else's.
        UUID thirteenth = new Told(opened("2025-01-02T09:00", "2025-01-02T10:00", "RXV01", "Heron", ROUTINE)).store();

        visited(first, "2025-01-09T10:00", 60, "MET", "PRIVATE", null);
        visited(second, "2025-01-10T10:00", 30, "MET", "NOT_PRIVATE", "NO_ROOM");
        visited(third, "2025-01-07T10:00", 90, "MET", "PRIVATE", null);
        visited(fourth, "2025-01-09T10:00", 15, "PATIENT_DECLINED", null, null);
        visited(sixth, "2025-01-17T14:00", 45, "MET", "IN_SIGHT_ONLY", "CLOSE_OBSERVATION");
        visited(seventh, "2025-01-17T09:00", 60, "MET", "PRIVATE", null);
        visited(tenth, "2025-02-12T10:00", 10, "NOT_AVAILABLE", null, null);
        visited(eleventh, "2025-03-18T10:00", 60, "MET", "PRIVATE", null);
        visited(twelfth, "2025-01-20T10:00", 5, "ACCESS_REFUSED", null, null);
        // In summer time since 30 March: this is 1 April.
        visited(twelfth, "2025-03-31T23:00", 60, "MET", "PRIVATE", null);

        // Counted where it was: the person of the thirteenth was at RXW02 then, and the first at RXV01 for a day.
        visited(thirteenth, "2025-01-13T10:00", 15, "ACCESS_REFUSED", null, null);
        Rows.execute("""
                UPDATE visit_attempt SET hospital_ods_code = 'RXW02', ward = ' Kestrel', resolution_how = 'ACCESS_GIVEN',
                    resolution_resolved_on = '2025-01-22', resolution_days_lost = 9 WHERE case_id = ?""", thirteenth);
        visited(first, "2025-01-16T10:00", 60, "ACCESS_REFUSED", null, null);
        Rows.execute("UPDATE visit_attempt SET hospital_ods_code = 'RXV01' WHERE case_id = ? AND outcome = 'ACCESS_REFUSED'",
                first);
        travelled(first, 20);
        travelled(eleventh, 40);
        travelled(thirteenth, 30);

        outcome(first, "UNDERSTOOD_RIGHTS", null, true, "RATED", 4);
        outcome(first, "TRIBUNAL_ATTENDED", "TRIBUNAL", true, "NOT_ASKED", null);
        outcome(third, "UNDERSTOOD_RIGHTS", "RIGHTS_UNDER_SECTION", false, "RATED", 2);

        said(first, "COMPLIMENT", "2025-01-01");
        said(seventh, "COMPLAINT", "2025-03-31");
        said(seventh, "COMMENT", "2025-04-01");

        new WorkOfAQuarter(Map.ofEntries(entry(1, first), entry(2, second), entry(3, third), entry(4, fourth), entry(6, sixth),
                entry(7, seventh), entry(11, eleventh), entry(12, twelfth), entry(13, thirteenth))).store();
    }

    private static final Background ROUTINE = known(false, null);
    private static final Background URGENT = known(true, null);
    private static final Background SECTION_2 = known(false, new LegalFacts("ENGLAND", List.of(
            LegalFacts.Authority.since("S2", Instant.parse("2025-01-02T09:00:00Z"))), null, null, null, null, true, null, null,
            null));

    private static Background known(boolean urgent, LegalFacts legal) {
        return new Background(null, null, null, urgent,
                new Circumstances(null, null, null, null, false, null, legal, null, false, null), null);
    }

    private static CaseFile opened(String received, String opened, String hospital, String ward, Background known) {
        Act act = act(opened);
        return CaseFile.open(randomUUID(), new Introduction("7K4M-29QX", "Sam", hospital, ward, false, "en", false),
                new Background(LocalDate.parse("1990-03-01"), at(received), known.answeredAt(), known.urgent(),
                        known.circumstances(), null),
                KnownStanding.of(EligibilityStanding.QUALIFIES, act.at()), act);
    }

    /** Before it was taken on, a coordinator asked the referrer something. */
    private static Background asked(String when, Background known) {
        return new Background(null, null, at(when), known.urgent(), known.circumstances(), null);
    }

    private static CaseFile allocated(String when, CaseFile file) {
        file.allocateTo(Cases.ADVOCATE, null, act(when));
        return file;
    }

    private static CaseFile rested(CaseFile file, Hold.Reason reason) {
        file.allocateTo(Cases.ADVOCATE, null, act("2025-01-07T09:00"));
        file.putOnHold(Hold.until(LocalDate.parse("2025-01-20"), reason, null, null), act("2025-01-08T09:00"));
        file.resume(null, act("2025-01-15T09:00"));
        return file;
    }

    private static Told met(CaseFile file, String when) {
        return reached(file, Reached.FACE_TO_FACE, when);
    }

    private static Told reached(CaseFile file, Reached how, String when) {
        if (file.advocateId().isEmpty()) {
            file.allocateTo(Cases.ADVOCATE, null, act(when));
        }
        file.contacted(how, at(when), act(when));
        return new Told(file);
    }

    /** What goes on with a case. */
    private record Told(CaseFile file) {

        UUID then(String when, ClosureReason reason) {
            file.close(Closure.of(reason), act(when));
            return store();
        }

        UUID store() {
            return Cases.stored(file);
        }
    }

    private static void visited(UUID caseId, String arrived, int minutes, String outcome, String privacy, String departure) {
        Rows.execute(
                """
                        INSERT INTO visit_attempt (id, version, created_at, case_id, advocate_id, requester_kind, requester_requested_on,
                            arrived_at, left_at, place, outcome, privacy, departure_reason, refusal_refused_by_role,
                            hospital_ods_code, ward)
                        SELECT ?, 0, arrived, ?, 'advocate-one', 'PATIENT', '2025-01-01', arrived, arrived + ? * interval '1 minute',
                            'Ward', outcome, ?, ?, CASE outcome WHEN 'ACCESS_REFUSED' THEN 'ward manager' END,
                            c.hospital_ods_code, c.ward
                        FROM case_file c, (SELECT CAST(? AS timestamptz) AS arrived, CAST(? AS text) AS outcome) AS told WHERE c.id = ?""",
                randomUUID(), caseId,
                minutes, privacy, departure, arrived + ":00Z", outcome, caseId);
    }

    /** To the first of the case's visits. */
    private static void travelled(UUID caseId, int minutes) {
        Rows.execute("""
                UPDATE visit_attempt SET travel_minutes = ? WHERE id = (SELECT id FROM visit_attempt WHERE case_id = ?
                    ORDER BY arrived_at LIMIT 1)""", minutes, caseId);
    }

    private static void outcome(UUID caseId, String kind, String about, boolean achieved, String answer, Integer rating) {
        Rows.execute(
                """
                        INSERT INTO case_outcome (id, version, created_at, case_id, kind, about, achieved, rating_answer, rating_value,
                            recorded_by)
                        VALUES (?, 0, '2025-02-20T10:00:00Z', ?, ?, ?, ?, ?, ?, 'advocate-one')""",
                randomUUID(), caseId, kind, about, achieved,
                answer, rating);
    }

    private static void said(UUID caseId, String kind, String day) {
        Rows.execute("""
                INSERT INTO case_feedback (id, version, created_at, case_id, kind, said_by, received_on, words, recorded_by)
                VALUES (?, 0, now(), ?, ?, 'PERSON', CAST(? AS date), 'Said', 'coordinator')""", randomUUID(), caseId, kind,
                day);
    }

    private static Act act(String when) {
        return new Act("coordinator", at(when));
    }

    private static Instant at(String when) {
        return Instant.parse(when + ":00Z");
    }
}
