package org.imha.casework.rules.deadline;

import static org.imha.casework.rules.deadline.Counting.days;
import static org.imha.casework.rules.deadline.Counting.firstMonths;
import static org.imha.casework.rules.deadline.Counting.hours;
import static org.imha.casework.rules.deadline.Counting.months;
import static org.imha.casework.rules.deadline.Counting.monthsFromFirstAdmission;
import static org.imha.casework.rules.deadline.Counting.monthsFromKnownFirstAdmission;
import static org.imha.casework.rules.deadline.Counting.monthsOrLaterEnd;
import static org.imha.casework.rules.deadline.Counting.renewed;
import static org.imha.casework.rules.deadline.Counting.renewedAgain;
import static org.imha.casework.rules.deadline.RenewalPeriods.SIX_SIX_TWELVE;
import static org.imha.casework.rules.deadline.RenewalPeriods.THREE_THREE_SIX_TWELVE;
import static org.imha.casework.rules.deadline.Rule.application;
import static org.imha.casework.rules.deadline.Rule.end;
import static org.imha.casework.rules.deadline.Rule.other;
import static org.imha.casework.rules.deadline.Rule.reference;

import java.util.List;

/** Part II of the Act: admission for assessment and treatment, community treatment, guardianship, powers of hours. */
final class CivilRules {

    static final List<Rule> ADMISSION = List.of(
            application("S2_TRIBUNAL_APPLICATION", Under.S2, days(14), "MHA 1983 s.66(2)(a)").shownWhenOver()
                    .until(Change2025.TRIBUNAL_APPLICATIONS),
            application("S2_TRIBUNAL_APPLICATION", Under.S2, days(21),
                    "MHA 1983 s.66(2)(a) as amended by MHA 2025 s.30(1)(a)").shownWhenOver()
                    .since(Change2025.TRIBUNAL_APPLICATIONS),
            end("S2_EXPIRES", Under.S2, days(28), "MHA 1983 s.2(4)"),
            application("S3_PERIOD_1_TRIBUNAL_APPLICATION", Under.S3, firstMonths(6), "MHA 1983 s.66(2)(b)")
                    .until(Change2025.TRIBUNAL_APPLICATIONS),
            application("S3_PERIOD_1_TRIBUNAL_APPLICATION", Under.S3, firstMonths(3),
                    "MHA 1983 s.66(2)(b) as amended by MHA 2025 s.30(1)(b)").since(Change2025.TRIBUNAL_APPLICATIONS),
            application("S3_PERIOD_#_TRIBUNAL_APPLICATION", Under.S3, renewedAgain(SIX_SIX_TWELVE), "MHA 1983 s.66(2)(f)")
                    .until(Change2025.DETENTION_PERIODS),
            application("S3_PERIOD_#_TRIBUNAL_APPLICATION", Under.S3, renewedAgain(THREE_THREE_SIX_TWELVE),
                    "MHA 1983 s.66(2)(f), s.20 as amended by MHA 2025 s.29").since(Change2025.DETENTION_PERIODS),
            end("S3_PERIOD_#_EXPIRES", Under.S3, renewed(SIX_SIX_TWELVE), "MHA 1983 s.20(1), (2)")
                    .until(Change2025.DETENTION_PERIODS),
            end("S3_PERIOD_#_EXPIRES", Under.S3, renewed(THREE_THREE_SIX_TWELVE),
                    "MHA 1983 s.20 as amended by MHA 2025 s.29").since(Change2025.DETENTION_PERIODS),
            reference("S3_MANAGERS_REFERENCE", Under.S3, monthsFromFirstAdmission(6), "MHA 1983 s.68(2), (5)")
                    .until(Change2025.MANAGERS_REFERENCES),
            reference("S3_MANAGERS_REFERENCE", Under.S3, monthsFromFirstAdmission(3),
                    "MHA 1983 s.68 as amended by MHA 2025 s.31").since(Change2025.MANAGERS_REFERENCES));

    static final List<Rule> HOURS = List.of(
            end("S4_EXPIRES", Under.S4, hours(72), "MHA 1983 s.4(4)"),
            end("S5_2_EXPIRES", Under.S5_2, hours(72), "MHA 1983 s.5(2), (5)"),
            end("S5_4_EXPIRES", Under.S5_4, hours(6), "MHA 1983 s.5(4)"),
            end("S135_EXPIRES", Under.S135, hours(24, 36), "MHA 1983 ss.135(3ZA), 136A, 136B"),
            end("S136_EXPIRES", Under.S136, hours(24, 36), "MHA 1983 ss.136(2A), 136A, 136B"),
            end("CTO_RECALL_EXPIRES", Under.CTO_RECALL, hours(72), "MHA 1983 s.17F(5), (6)"));

    static final List<Rule> COMMUNITY = List.of(
            application("CTO_PERIOD_1_TRIBUNAL_APPLICATION", Under.CTO, firstMonths(6), "MHA 1983 s.66(2)(ca)"),
            application("CTO_PERIOD_#_TRIBUNAL_APPLICATION", Under.CTO, renewedAgain(SIX_SIX_TWELVE),
                    "MHA 1983 s.66(2)(fza)"),
            end("CTO_PERIOD_#_EXPIRES", Under.CTO, renewed(SIX_SIX_TWELVE), "MHA 1983 s.20A(1), (3)"),
            reference("CTO_MANAGERS_REFERENCE", Under.CTO, monthsFromKnownFirstAdmission(6), "MHA 1983 s.68(2), (5)")
                    .until(Change2025.MANAGERS_REFERENCES),
            reference("CTO_MANAGERS_REFERENCE", Under.CTO, months(6), "MHA 1983 s.68 as amended by MHA 2025 s.31")
                    .since(Change2025.MANAGERS_REFERENCES),
            application("CTO_REVOKED_PERIOD_1_TRIBUNAL_APPLICATION", Under.CTO_REVOKED, firstMonths(6),
                    "MHA 1983 s.66(2)(cb)"),
            application("CTO_REVOKED_PERIOD_#_TRIBUNAL_APPLICATION", Under.CTO_REVOKED, renewedAgain(SIX_SIX_TWELVE),
                    "MHA 1983 ss.17G(5), 66(2)(f)"),
            end("CTO_REVOKED_PERIOD_#_EXPIRES", Under.CTO_REVOKED, renewed(SIX_SIX_TWELVE), "MHA 1983 ss.17G(5), 20"));

    static final List<Rule> GUARDIANSHIP = List.of(
            application("GUARDIANSHIP_PERIOD_1_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_S7, firstMonths(6),
                    "MHA 1983 s.66(2)(c)"),
            application("GUARDIANSHIP_PERIOD_#_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_S7, renewedAgain(SIX_SIX_TWELVE),
                    "MHA 1983 s.66(2)(f)"),
            end("GUARDIANSHIP_PERIOD_#_EXPIRES", Under.GUARDIANSHIP_S7, renewed(SIX_SIX_TWELVE), "MHA 1983 s.20(1), (2)"),
            application("GUARDIANSHIP_TRANSFER_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_TRANSFER, months(6),
                    "MHA 1983 s.66(2)(e)").until(Change2025.TRIBUNAL_APPLICATIONS),
            application("GUARDIANSHIP_TRANSFER_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_TRANSFER, months(3),
                    "MHA 1983 s.66(2)(e) as amended by MHA 2025 s.30")
                    .since(Change2025.TRIBUNAL_APPLICATIONS));

    static final List<Rule> OTHERS = List.of(
            application("BARRED_DISCHARGE_TRIBUNAL_APPLICATION", Under.DISCHARGE_BARRED, days(28), "MHA 1983 s.66(2)(d)")
                    .shownWhenOver(),
            other("MEDICATION_CERTIFICATE", Under.MEDICATION, What.SAFEGUARD, months(3), "MHA 1983 s.58(1)(b)")
                    .until(Change2025.MEDICATION),
            other("MEDICATION_CERTIFICATE", Under.MEDICATION, What.SAFEGUARD, months(2),
                    "MHA 1983 s.58(1)(b) as amended by MHA 2025 s.14").since(Change2025.MEDICATION),
            end("ABSENCE_ENDS_LIABILITY", Under.ABSENT_WITHOUT_LEAVE, monthsOrLaterEnd(6), "MHA 1983 s.18(4)"),
            other("REVIEW_MEETING", Under.REVIEW_MEETING_CHILD, What.REVIEW, days(14), "MHA 1983 s.125A (MHA 2025 s.4)")
                    .since(Change2025.REVIEW_MEETINGS),
            other("REVIEW_MEETING", Under.REVIEW_MEETING_ADULT, What.REVIEW, days(28), "MHA 1983 s.125B (MHA 2025 s.4)")
                    .since(Change2025.REVIEW_MEETINGS));

    private CivilRules() {
    }
}
