package org.imha.referral.worklist;

import static org.imha.referral.model.ReferralStatus.ACCEPTED_PENDING_EVIDENCE;
import static org.imha.referral.model.ReferralStatus.ACCEPTED_STATUTORY;
import static org.imha.referral.model.ReferralStatus.CASE_CLOSED;
import static org.imha.referral.model.ReferralStatus.INFO_REQUESTED;
import static org.imha.referral.model.ReferralStatus.SIGNPOSTED;
import static org.imha.referral.model.ReferralStatus.SUBMITTED;
import static org.imha.referral.model.ReferralStatus.TRIAGE;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.ReferrerKind;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.model.worklist.UrgencyLevel;

/**
 * A search that staff make all day, or one that is meant to be slow.
 *
 * @param asked another one each time, as common and as rare as it comes
 * @param rowsBefore how many rows lie before the page
 */
record BenchmarkedSearch(String name, int limit, int rowsBefore, Function<Random, SearchReferralsRequest> asked) {

    private static final String[] BEGINNINGS = { "smi", "jon", "oka", "pat", "kha", "wil", "mur", "ngu", "bak", "tre", "yar",
            "obr", "gar", "harfie", "zelwin", "mcd", "sin", "kau", "ade", "ros" };

    static List<BenchmarkedSearch> all() {
        return List.of(
                first("the worklist: whatever is open", random -> asked(List.of(), null, null, null, null, null, null, null)),
                new BenchmarkedSearch("its 1,000th page of 25", 25, 25_000,
                        random -> asked(List.of(), null, null, null, null, null, null, null)),
                new BenchmarkedSearch("page of 25 behind 900,000, also what is over", 25, 900_000,
                        random -> asked(List.of(), null, null, null, null, null, null, true)),
                new BenchmarkedSearch("a page of 200", 200, 0,
                        random -> asked(List.of(), null, null, null, null, null, null, null)),
                first("a hospital", random -> asked(List.of(), hospital(random), null, null, null, null, null, null)),
                first("a hospital's ward", random -> asked(List.of(), hospital(random), "ward " + random.nextInt(20), null,
                        null, null, null, null)),
                first("three statuses", random -> asked(List.of(TRIAGE, INFO_REQUESTED, SUBMITTED), null, null, null, null,
                        null, null, null)),
                first("a hospital, two statuses, urgent", random -> asked(
                        List.of(ACCEPTED_STATUTORY, ACCEPTED_PENDING_EVIDENCE), hospital(random), null, null,
                        UrgencyLevel.URGENT, null, null, null)),
                first("urgent, a section group",
                        random -> asked(List.of(), null, null, group(random), UrgencyLevel.URGENT, null, null, null)),
                first("a date within two weeks, a section group",
                        random -> asked(List.of(), null, null, group(random), null, "P14D", null, null)),
                first("waiting since some day, a kind of referrer",
                        random -> asked(List.of(), null, null, null, null, null, kind(random), null)),
                first("section 2 and routine: none", random -> asked(List.of(), null, null, SectionGroup.SECTION_2,
                        UrgencyLevel.ROUTINE, null, null, null)),
                first("a hospital, a section group, also what is over",
                        random -> asked(List.of(), hospital(random), null, group(random), null, null, null, true)),
                first("closed or signposted, a section group, a kind of referrer", random -> asked(
                        List.of(CASE_CLOSED, SIGNPOSTED), null, null, group(random), null, null, kind(random), null)),
                first("two beginnings of names", random -> text(beginning(random, 3) + " " + letter(random) + "a", null)),
                first("two beginnings of names, also what is over",
                        random -> text(beginning(random, 4) + " " + letter(random) + "a", true)),
                first("two letters of a name, also what is over", random -> text(beginning(random, 2), true)),
                first("a name at a hospital, also what is over", random -> {
                    SearchReferralsRequest name = text(beginning(random, 3), true);
                    return new SearchReferralsRequest(null, hospital(random), null, null, null, null, null, null, null, true,
                            name.text(), null);
                }),
                first("the beginning of a reference, also what is over", random -> text(reference(random), true)),
                first("an NHS number", random -> new SearchReferralsRequest(null, null, null, null, null, null, null, null,
                        null, true, null, "9990000018")));
    }

    private static BenchmarkedSearch first(String name, Function<Random, SearchReferralsRequest> asked) {
        return new BenchmarkedSearch(name, 25, 0, asked);
    }

    private static SearchReferralsRequest asked(List<ReferralStatus> statuses, String hospital, String ward,
            SectionGroup group, UrgencyLevel urgency, String within, ReferrerKind kind, Boolean includeOver) {
        String waiting = kind != null && statuses.isEmpty() ? "2026-01-01" : null;
        return new SearchReferralsRequest(statuses, hospital, ward, group, urgency, within, waiting, kind, null, includeOver,
                null, null);
    }

    private static SearchReferralsRequest text(String text, Boolean includeOver) {
        return new SearchReferralsRequest(null, null, null, null, null, null, null, null, null, includeOver, text, null);
    }

    /** As skewed as the hospitals are. */
    private static String hospital(Random random) {
        double place = random.nextDouble();
        return "R%04d".formatted((int) (300 * place * place));
    }

    private static SectionGroup group(Random random) {
        return SectionGroup.values()[random.nextInt(SectionGroup.values().length)];
    }

    private static ReferrerKind kind(Random random) {
        return List.of(ReferrerKind.WARD_STAFF, ReferrerKind.SELF, ReferrerKind.SOLICITOR, ReferrerKind.GP,
                ReferrerKind.COMMISSIONER).get(random.nextInt(5));
    }

    private static String beginning(Random random, int length) {
        String word = BEGINNINGS[random.nextInt(BEGINNINGS.length)];
        return word.substring(0, Math.min(length, word.length()));
    }

    private static String letter(Random random) {
        return String.valueOf("dmsrjh".charAt(random.nextInt(6)));
    }

    private static String reference(Random random) {
        String alphabet = "23456789BCDFGHJKMNPQRTVWXYZ";
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            reference.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return reference.insert(4, '-').toString();
    }
}
