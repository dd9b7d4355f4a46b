package org.imha.referral.model;

/** How long a referral is kept once it is over depends on what became of it (domain.md 4.3). */
public enum RetentionClass {
    /** An advocate worked with the person, or the case was closed in its own right. */
    CASE_FILE,
    /** The patient said no before there was an advocate. */
    DECLINED,
    /** It came to nothing: signposted, withdrawn, a duplicate. */
    UNSUCCESSFUL;

    /** A case that opened by itself and never had an advocate holds no more than the referral. */
    public static RetentionClass of(Referral referral) {
        if (referral.hadAdvocate() || referral.status() == ReferralStatus.CASE_CLOSED) {
            return CASE_FILE;
        }
        return referral.status() == ReferralStatus.DECLINED_BY_PATIENT ? DECLINED : UNSUCCESSFUL;
    }
}
