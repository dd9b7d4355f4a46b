package org.imha.audit.model;

/** What an entry tells of. */
public enum EntryKind {
    /** Something happened, and a service announced it. */
    FACT,
    /** Somebody saw or did something to a record, or was refused. */
    ACCESS
}
