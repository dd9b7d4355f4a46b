package org.imha.notification.telling;

/** Whom a fact concerns. */
enum Audience {
    /** The team that receives, decides and allocates. */
    COORDINATORS,
    /** The advocate that the fact itself names. */
    NAMED_ADVOCATE,
    /** The advocate who has the case that the fact names; while nobody is known to have it, the coordinators. */
    ADVOCATE_OF_CASE
}
