package org.imha.kernel.event;

/** Whether those concerned are to be told of a fact. */
public enum Telling {
    TOLD,
    /** Somebody said that nobody need hear of it, and why. */
    SUPPRESSED
}
