package org.imha.referral.model;

import java.util.UUID;

/** Asks about a referral at once, where the sweep would come to it in a moment, so that the caller sees the answer. */
public interface AskAgain {

    /**
     * Call it outside a transaction. Whatever goes wrong, the sweep asks again.
     *
     * @return the referral as it stands afterwards
     */
    Referral about(UUID referralId);
}
