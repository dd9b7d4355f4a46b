package org.imha.referral.model;

import java.util.UUID;

/**
 * Something that holds data about a referral without a foreign key to it, and must forget them when the referral is erased.
 * Tables with a foreign key need none of this: their rows go with the referral (ON DELETE CASCADE, seen to by a test).
 */
public interface ErasedWithReferral {

    /** In the transaction that erases the referral. */
    void forget(UUID referralId);
}
