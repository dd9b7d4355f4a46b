package org.imha.referral.determination;

import java.util.UUID;

/** Asks for a determination that is kept. */
record DeterminationRequest(UUID referralId, String visitRequestedBy, Facts facts) {
}
