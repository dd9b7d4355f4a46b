package org.imha.notification.telling;

/** Whom a fact concerns. */
enum Audience {
    /** The team that receives, decides and allocates. */
    COORDINATORS,
    /** Those who answer for the work of all. */
    MANAGERS,
    /** Those who decide about concerns that somebody may come to harm. */
    SAFEGUARDING_LEADS,
    /** Whoever raised the concern that the fact is about. */
    RAISER,
    /**
     * The advocate that the fact itself names. Older facts about grants name the case only: then whoever has it, or while
     * nobody is known to have it, the coordinators.
     */
    NAMED_ADVOCATE
}
