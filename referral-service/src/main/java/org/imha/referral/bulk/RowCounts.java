package org.imha.referral.bulk;

import java.util.Map;

/** How many rows of an import have which outcome. */
record RowCounts(long created, long alreadyThere, long refused) {

    static final RowCounts NONE = new RowCounts(0, 0, 0);

    static RowCounts of(Map<RowOutcome, Long> rows) {
        return new RowCounts(rows.getOrDefault(RowOutcome.CREATED, 0L), rows.getOrDefault(RowOutcome.ALREADY_THERE, 0L),
                rows.getOrDefault(RowOutcome.REFUSED, 0L));
    }

    long processed() {
        return created + alreadyThere + refused;
    }
}
