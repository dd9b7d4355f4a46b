package org.imha.referral.bulk.list;

import org.imha.referral.model.ReferralForm;

/**
 * What a row states.
 *
 * @param reference by what the row is known when it comes again: the reference that it gives, or its fingerprint
 * @param fingerprint the same for two rows that say the same, however they are written
 */
public record StatedRow(ReferralForm form, String reference, String fingerprint) {

    @Override
    public String toString() {
        return "StatedRow[not shown]";
    }
}
