package org.imha.casework.model;

/** Something that follows from what a case knows of its person, and is worked out again whenever that may have changed. */
public interface FollowsFacts {

    /** In the transaction in which the case was opened, introduced anew, or changed otherwise. */
    void follow(CaseFile file);
}
