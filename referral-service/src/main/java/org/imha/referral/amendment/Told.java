package org.imha.referral.amendment;

/** Who is told of an amendment. */
public enum Told {
    /** The team that decides about referrals. */
    COORDINATORS,
    /** The advocate who has the case. */
    NAMED_ADVOCATE
}
