package org.imha.casework.report.section;

import java.util.List;

/** What referral-service counts. Its codes stay words here: a newer release may count by more than this one knows. */
public record ReferralNumbers(long total, List<Number> counts) {

    /** @param within the hospital of a ward; null for everything else */
    public record Number(String dimension, String value, String within, long count) {
    }
}
