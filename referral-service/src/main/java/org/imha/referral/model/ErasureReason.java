package org.imha.referral.model;

/** Why a referral was erased. Codes only: nothing personal may stay behind in words. */
public enum ErasureReason {
    /** Its time was over. */
    RETENTION_PERIOD_OVER,
    /** The person asked, and nothing stood against it (UK GDPR Art 17). */
    PERSON_ASKED,
    /** It should never have been recorded. */
    RECORDED_IN_ERROR,
    /** A court or the Information Commissioner ordered it. */
    ORDERED
}
