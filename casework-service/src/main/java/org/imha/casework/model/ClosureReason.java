package org.imha.casework.model;

/** Why a case ends. */
public enum ClosureReason {
    ISSUE_RESOLVED,
    NO_LONGER_QUALIFYING,
    DISCHARGED,
    MOVED_OUT_OF_AREA,
    PERSON_WITHDREW,
    DID_NOT_RESPOND,
    LOST_CONTACT,
    SAFETY,
    CONFLICT_OF_INTEREST,
    DECEASED,
    /** The referral was merged into another one about the same person, which has or will have its own case. */
    DUPLICATE,
    /** Whoever referred took the referral back. */
    REFERRAL_WITHDRAWN,
    /** Another provider of the same help goes on, since the person moved or the contract did. */
    TRANSFERRED_TO_OTHER_PROVIDER,
    TRANSFERRED_TO_IMCA,
    TRANSFERRED_TO_CARE_ACT_ADVOCATE,
    TRANSFERRED_TO_SOLICITOR,
    OPENED_IN_ERROR;

    /** Somebody who moved away may go on with another provider, and need not. */
    public boolean mayNameAProvider() {
        return this == TRANSFERRED_TO_OTHER_PROVIDER || this == MOVED_OUT_OF_AREA;
    }

    /** Says that the person could not be reached, which nobody can know who has not tried. */
    boolean meansNotReached() {
        return this == DID_NOT_RESPOND || this == LOST_CONTACT;
    }
}
