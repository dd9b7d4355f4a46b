package org.imha.referral.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.problem.FieldError;
import org.imha.referral.bulk.list.StatedRow;
import org.imha.referral.model.Determination;

/** What is found about a row before the transaction. */
sealed interface RowVerdict {

    /** @param faults each with its place in the row */
    record Refused(List<FieldError> faults) implements RowVerdict {
    }

    /** The same row made a referral before. */
    record AlreadyThere(UUID referralId) implements RowVerdict {
    }

    /** A referral can be made of it, unless the same row is faster somewhere else. */
    record Ready(StatedRow row, String owner, Optional<Determination> determination) implements RowVerdict {
    }
}
