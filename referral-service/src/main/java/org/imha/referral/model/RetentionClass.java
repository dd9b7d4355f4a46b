package org.imha.referral.model;

/** How long a referral is kept once it is over depends on what became of it (domain.md 4.3). */
public enum RetentionClass {
    /** It became a case. */
    CASE_FILE,
    /** The patient said no. */
    DECLINED,
    /** It came to nothing: signposted, withdrawn, a duplicate. */
    UNSUCCESSFUL;

    public static RetentionClass of(Referral referral) {
        if (referral.caseId().isPresent()) {
            return CASE_FILE;
        }
        return referral.status().name().equals("DECLINED_BY_PATIENT") ? DECLINED : UNSUCCESSFUL;
    }
}
