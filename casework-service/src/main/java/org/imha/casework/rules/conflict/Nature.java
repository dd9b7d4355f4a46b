package org.imha.casework.rules.conflict;

/** What binds an advocate to somebody or something. */
public enum Nature {
    /** They treat, treated or nurse there, or are otherwise professionally concerned. */
    PROFESSIONAL,
    EMPLOYMENT,
    /** A relative, a partner, a close friend. */
    PERSONAL,
    FINANCIAL,
    OTHER,
    /** They know each other, no more: told, and no bar. */
    ACQUAINTANCE,
    /** Representing the patient, or having done so, is no conflict (r.7). */
    ADVOCACY;

    public boolean isABar() {
        return this != ACQUAINTANCE && this != ADVOCACY;
    }
}
