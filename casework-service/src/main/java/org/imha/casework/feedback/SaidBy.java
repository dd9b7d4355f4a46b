package org.imha.casework.feedback;

/** Whose word it is. */
public enum SaidBy {
    PERSON,
    FAMILY_OR_FRIEND,
    PROFESSIONAL,
    OTHER
}
