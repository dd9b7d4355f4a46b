package org.imha.casework.rules.deadline;

import static org.imha.casework.rules.deadline.Counting.days;
import static org.imha.casework.rules.deadline.Counting.firstMonths;
import static org.imha.casework.rules.deadline.Counting.months;
import static org.imha.casework.rules.deadline.Counting.recurring;
import static org.imha.casework.rules.deadline.Counting.renewed;
import static org.imha.casework.rules.deadline.Counting.renewedAgain;
import static org.imha.casework.rules.deadline.Counting.withinMonthsOfTheDay;
import static org.imha.casework.rules.deadline.RenewalPeriods.SIX_SIX_TWELVE;
import static org.imha.casework.rules.deadline.Rule.application;
import static org.imha.casework.rules.deadline.Rule.end;
import static org.imha.casework.rules.deadline.Rule.other;
import static org.imha.casework.rules.deadline.Rule.reference;

import java.util.List;
import java.util.stream.Stream;

/** Part III of the Act: whom a court or the Secretary of State sent to hospital. */
final class PartThreeRules {

    private static final String TRANSFERRED = "MHA 1983 s.69(2)(b)";
    private static final String HOSPITAL_ORDER_RENEWED = "MHA 1983 s.66(1)(f), (2)(f), s.40(4), Sch.1 Pt.I";
    private static final String RESTRICTED = "MHA 1983 s.70";

    /** No application in the first six months of a hospital order. */
    static final List<Rule> UNRESTRICTED = Stream.of(
            hospitalOrder("S37", Under.S37, false),
            hospitalOrder("S47", Under.S47, true),
            hospitalOrder("S48", Under.S48, true),
            List.of(application("GUARDIANSHIP_ORDER_PERIOD_1_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_S37, firstMonths(6),
                    "MHA 1983 s.69(1)(b)(ii)"),
                    application("GUARDIANSHIP_ORDER_PERIOD_#_TRIBUNAL_APPLICATION", Under.GUARDIANSHIP_S37,
                            renewedAgain(SIX_SIX_TWELVE), "MHA 1983 s.66(2)(f), s.40(4), Sch.1 Pt.I"),
                    end("GUARDIANSHIP_ORDER_PERIOD_#_EXPIRES", Under.GUARDIANSHIP_S37, renewed(SIX_SIX_TWELVE),
                            "MHA 1983 s.20, s.40(4), Sch.1 Pt.I")))
            .flatMap(List::stream).toList();

    static final List<Rule> RESTRICTED_PATIENTS = Stream.of(
            List.of(application("S37_41_PERIOD_#_TRIBUNAL_APPLICATION", Under.S37_41, recurring(2, 6, 12, 12), RESTRICTED)),
            transferred("S45A", Under.S45A), transferred("S47_49", Under.S47_49), transferred("S48_49", Under.S48_49),
            secretaryOfState("S37_41", Under.S37_41), secretaryOfState("S45A", Under.S45A),
            secretaryOfState("S47_49", Under.S47_49), secretaryOfState("S48_49", Under.S48_49))
            .flatMap(List::stream).toList();

    static final List<Rule> DISCHARGED_AND_RECALLED = List.of(
            application("CONDITIONAL_DISCHARGE_PERIOD_#_TRIBUNAL_APPLICATION", Under.CONDITIONAL_DISCHARGE,
                    recurring(1, 12, 24, 24), "MHA 1983 s.75(2)"),
            application("CONDITIONAL_DISCHARGE_PERIOD_#_TRIBUNAL_APPLICATION",
                    Under.CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY, recurring(1, 6, 12, 24),
                    "MHA 1983 s.75(2A), in force from 18 February 2026 (MHA 2025 s.32)"),
            other("CONDITIONAL_DISCHARGE_REFERENCE_#", Under.CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY, What.REFERENCE,
                    recurring(1, 0, 12, 24), "MHA 1983 s.75(2C), in force from 18 February 2026 (MHA 2025 s.32)"),
            reference("RECALL_REFERENCE", Under.RESTRICTED_RECALL, withinMonthsOfTheDay(1), "MHA 1983 s.75(1)(a)"),
            application("RECALL_PERIOD_#_TRIBUNAL_APPLICATION", Under.RESTRICTED_RECALL, recurring(2, 6, 12, 12),
                    "MHA 1983 ss.70, 75(1)(b)"),
            end("TRANSFER_DIRECTION_LAPSES", Under.TRANSFER_DIRECTION_GIVEN, days(14), "MHA 1983 s.47(2)"),
            other("TRANSFER_TARGET", Under.TRANSFER_DIRECTION_GIVEN, What.REVIEW, days(28),
                    "MHA 1983 s.47A (MHA 2025 s.37)").since(Change2025.TRANSFERS));

    private PartThreeRules() {
    }

    private static List<Rule> hospitalOrder(String name, Under under, boolean mayApplyAtOnce) {
        Rule first = application(name + "_PERIOD_1_TRIBUNAL_APPLICATION", under, firstMonths(6), TRANSFERRED);
        return Stream.concat(mayApplyAtOnce ? Stream.of(first) : Stream.empty(),
                Stream.of(
                        application(name + "_PERIOD_#_TRIBUNAL_APPLICATION", under, renewedAgain(SIX_SIX_TWELVE),
                                HOSPITAL_ORDER_RENEWED),
                        end(name + "_PERIOD_#_EXPIRES", under, renewed(SIX_SIX_TWELVE),
                                "MHA 1983 s.20, s.40(4), Sch.1 Pt.I")))
                .toList();
    }

    /** A direction that has the effect of a hospital order may be questioned in its first six months, too. */
    private static List<Rule> transferred(String name, Under under) {
        return List.of(
                application(name + "_PERIOD_1_TRIBUNAL_APPLICATION", under, firstMonths(6), TRANSFERRED),
                application(name + "_PERIOD_#_TRIBUNAL_APPLICATION", under, recurring(2, 6, 12, 12), RESTRICTED));
    }

    private static List<Rule> secretaryOfState(String name, Under under) {
        return List.of(
                reference(name + "_SECRETARY_OF_STATE_REFERENCE", under, months(36), "MHA 1983 s.71(2)")
                        .until(Change2025.RESTRICTED_REFERENCES),
                reference(name + "_SECRETARY_OF_STATE_REFERENCE", under, months(12),
                        "MHA 1983 s.71 as amended by MHA 2025 s.33").since(Change2025.RESTRICTED_REFERENCES));
    }
}
