package org.imha.referral.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.form.Equality;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.statistics.ReferralStatistics.Count;

/**
 * By what referrals are counted. In each, every referral of the period is counted once, so that all of them add up to the same
 * total. The words of people (wards) are written in capitals, so that one ward is one line.
 */
public enum Dimension {

    SOURCE("w.referrer_kind", names(ReferrerKind.values())),
    HOSPITAL("coalesce(w.hospital_code, 'NOT_KNOWN')", List.of()),
    WARD("coalesce(upper(nullif(btrim(w.ward), '')), 'NOT_KNOWN')", "coalesce(w.hospital_code, 'NOT_KNOWN')", List.of()),
    SECTION_GROUP("w.section_group", names(SectionGroup.values())),
    /** The referrer's own word. */
    URGENCY("CASE WHEN r.form -> 'urgency' ->> 'urgent' = 'true' THEN 'URGENT' ELSE 'NOT_URGENT' END",
            List.of("URGENT", "NOT_URGENT")),
    /** Where the referral stood when the period ended, so that the same quarter gives the same numbers later. */
    OUTCOME("""
            CASE coalesce((SELECT c.to_status FROM referral_status_change c WHERE c.referral_id = r.id AND c.at < :until
                           ORDER BY c.at DESC, c.id DESC LIMIT 1), r.status)
                WHEN 'ACCEPTED_STATUTORY' THEN 'ACCEPTED' WHEN 'ACCEPTED_CONTRACTUAL' THEN 'ACCEPTED'
                WHEN 'ACCEPTED_PENDING_EVIDENCE' THEN 'ACCEPTED' WHEN 'CASE_OPENED' THEN 'ACCEPTED'
                WHEN 'CASE_CLOSED' THEN 'ACCEPTED' WHEN 'SIGNPOSTED' THEN 'SIGNPOSTED'
                WHEN 'DECLINED_BY_PATIENT' THEN 'DECLINED' WHEN 'WITHDRAWN_BY_REFERRER' THEN 'WITHDRAWN'
                WHEN 'DUPLICATE' THEN 'DUPLICATE' ELSE 'NOT_YET_DECIDED' END""",
            List.of("ACCEPTED", "SIGNPOSTED", "DECLINED", "WITHDRAWN", "DUPLICATE", "NOT_YET_DECIDED")),
    /** Whether a case came of it, as far as is known now. */
    CASE("CASE WHEN r.case_id IS NULL THEN 'NONE' ELSE 'OPENED' END", List.of("OPENED", "NONE")),
    /** On the day when the referral was received. */
    AGE_GROUP(ageGroup("r.form -> 'person' -> 'dateOfBirth'", "w.received_at"),
            List.of("UNDER_18", "18_TO_64", "65_AND_OVER", "NOT_KNOWN")),
    /** Whether the same person was referred before, by what duplicates are found by. */
    REPEAT("""
            CASE WHEN EXISTS (SELECT 1 FROM referral p WHERE p.created_at < r.created_at
                AND (p.match_nhs_number = r.match_nhs_number OR p.match_person = r.match_person))
                THEN 'REFERRED_BEFORE' ELSE 'FIRST_REFERRAL' END""",
            List.of("FIRST_REFERRAL", "REFERRED_BEFORE")),
    ETHNIC_CATEGORY(answer("ethnicCategory"), nhsEthnicCategories()),
    RELIGION(answer("religion"), answers(Equality.Religion.values())),
    SEXUAL_ORIENTATION(answer("sexualOrientation"), answers(Equality.SexualOrientation.values())),
    DISABLED(answer("disabled"), answers(Equality.Answer.values())),
    CARER(answer("carer"), answers(Equality.Answer.values())),
    PRIMARY_NEED(answer("primaryNeed"), answers(Equality.PrimaryNeed.values()));

    private static final Set<Dimension> EQUALITY = EnumSet.range(ETHNIC_CATEGORY, PRIMARY_NEED);

    private final String value;
    private final String within;
    private final List<String> known;

    /** @param known everything that may be counted under, since nobody is a number, too; empty where no list has it all */
    Dimension(String value, List<String> known) {
        this(value, "CAST(NULL AS text)", known);
    }

    Dimension(String value, String within, List<String> known) {
        this.value = value;
        this.within = within;
        this.known = known;
    }

    private static List<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }

    private static List<String> answers(Enum<?>[] codes) {
        return Stream.concat(names(codes).stream(), Stream.of("NOT_ASKED")).toList();
    }

    /** The letters of the NHS data dictionary; Z and 99 are "not stated" and "not known". */
    private static List<String> nhsEthnicCategories() {
        return List.of("A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", "99", "NOT_ASKED");
    }

    /** Left out means not asked, which differs from an answer that is withheld. */
    private static String answer(String question) {
        return "coalesce(e.answers ->> '" + question + "', 'NOT_ASKED')";
    }

    /** In words of SQL, of the referral {@code r}, its row {@code w} of the worklist and its equality profile {@code e}. */
    String value() {
        return value;
    }

    String within() {
        return within;
    }

    /** What was found, and each known value that nobody was counted under. */
    Stream<Count> counts(List<Object[]> rows) {
        List<Count> found = rows.stream()
                .map(row -> new Count(this, (String) row[0], (String) row[1], ((Number) row[2]).longValue())).toList();
        return Stream.concat(found.stream(), known.stream()
                .filter(value -> found.stream().noneMatch(count -> count.value().equals(value)))
                .map(value -> new Count(this, value, null, 0)));
    }

    /** What the person answered to a question of equality monitoring, of which nobody reads what one person answered. */
    boolean isAnswered() {
        return EQUALITY.contains(this);
    }

    /** By what it is looked whether help reaches everybody: the law, the age, and the questions. */
    static Stream<Dimension> ofUptake() {
        return Stream.concat(Stream.of(SECTION_GROUP, AGE_GROUP), EQUALITY.stream());
    }

    /**
     * Whoever is born on 29 February comes of age on 1 March, where there is no such day.
     *
     * @param birth a day as JSON keeps it: year, month and day
     */
    static String ageGroup(String birth, String instant) {
        String born = "(CAST(" + birth + " ->> 0 AS integer) * 10000 + CAST(" + birth + " ->> 1 AS integer) * 100 + CAST("
                + birth
                + " ->> 2 AS integer))";
        String years = "(CAST(to_char(" + instant + " AT TIME ZONE 'Europe/London', 'YYYYMMDD') AS integer) - " + born
                + ") / 10000";
        return "CASE WHEN " + born + " IS NULL THEN 'NOT_KNOWN' WHEN " + years + " < 18 THEN 'UNDER_18' WHEN " + years
                + " < 65 THEN '18_TO_64' ELSE '65_AND_OVER' END";
    }
}
