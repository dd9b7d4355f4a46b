package org.imha.eligibility.rules.facts;

/** Where an authority stands at one instant, so far as its dates tell. */
public enum Standing {
    NOT_STARTED,
    LIVE,
    /** Lapsed without a confirmed end, or dated so that it cannot be read: alive or not, somebody must say. */
    UNCONFIRMED,
    ENDED
}
