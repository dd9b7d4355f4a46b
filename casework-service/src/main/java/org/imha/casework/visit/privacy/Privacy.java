package org.imha.casework.visit.privacy;

/** How private the meeting was. */
public enum Privacy {
    PRIVATE,
    /** Staff could see but not hear. */
    IN_SIGHT_ONLY,
    NOT_PRIVATE
}
