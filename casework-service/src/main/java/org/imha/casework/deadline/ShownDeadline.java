package org.imha.casework.deadline;

/** A deadline, and what a caller sees of it. */
record ShownDeadline(CaseDeadline deadline, DeadlineView view) {
}
