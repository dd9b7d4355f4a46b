package org.imha.casework.model;

/** Something that follows from what a case knows of its person, and is worked out again whenever that may have changed. */
public interface FollowsFacts {

    /** In the transaction in which the case was opened, opened again or introduced anew. */
    void follow(CaseFile file, Act act);
}
