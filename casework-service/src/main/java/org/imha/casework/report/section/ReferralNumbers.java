package org.imha.casework.report.section;

import java.time.LocalDate;
import java.util.List;

/**
 * What referral-service counts. Its codes stay words here: a newer release may count by more than this one knows.
 *
 * @param withoutCase the referrals of which no case came, alike ones together
 * @param uptake of each group: who of it is known to qualify, and who was met
 */
public record ReferralNumbers(long total, List<Number> counts, List<WithoutCase> withoutCase, List<Group> uptake) {

    /** @param within the hospital of a ward; null for everything else */
    public record Number(String dimension, String value, String within, long count) {
    }

    /**
     * @param answeredOn when a coordinator first asked the referrer something or named other help; null when nobody did
     * @param ended the status in which it is over; null while it is open
     */
    public record WithoutCase(String hospital, LocalDate receivedOn, LocalDate answeredOn, String ended, long count) {
    }

    /**
     * @param qualifying of the referrals received
     * @param notified beside those: told of by a hospital (s.130CC)
     * @param met first met in the period, whenever they were referred; null where they are too few to be asked about
     */
    public record Group(String dimension, String value, long qualifying, long notified, Long met) {
    }
}
