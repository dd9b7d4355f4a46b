package org.imha.referral.model.form;

/** Which service is asked for. Nobody has to know: who is unsure is helped to find out. */
public enum ServiceAsked {
    IMHA,
    IMCA,
    CARE_ACT_ADVOCACY,
    NHS_COMPLAINTS_ADVOCACY,
    GENERIC_ADVOCACY,
    UNSURE
}
