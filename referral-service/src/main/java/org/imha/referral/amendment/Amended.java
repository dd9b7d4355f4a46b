package org.imha.referral.amendment;

import java.util.List;
import java.util.stream.Stream;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.json.Difference;
import org.imha.kernel.json.MergePatch;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralChange;

/**
 * A referral that was amended, with what is on record about it.
 *
 * @param isAskedAbout eligibility is due
 */
record Amended(Referral referral, ReferralChange change, MergePatch changes, boolean isAskedAbout) {

    /**
     * Staff see what stood there before. A trust sees what it said itself and no more: it must learn neither what others
     * wrote nor, by what is missing, that it guessed right.
     */
    List<Difference> difference(Caller caller) {
        return ReferralAccess.isStaff(caller) ? change.differences() : changes.statements();
    }

    List<Told> tells() {
        return change.untoldBecause().isPresent() ? List.of()
                : Stream.of(Told.values()).filter(told -> told != Told.NAMED_ADVOCATE || referral.hasAdvocate()).toList();
    }
}
