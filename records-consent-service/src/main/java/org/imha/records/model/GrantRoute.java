package org.imha.records.model;

/** On which of the two lawful ways records may be seen; there is no third. */
public enum GrantRoute {
    /** s.130B(4)(a): the person has capacity, or under 16 is competent, and consents. */
    CONSENT,
    /**
     * s.130B(4)(b): in any other case the record holder considers it relevant and appropriate, and no attorney, deputy or
     * court decided otherwise.
     */
    RECORD_HOLDER
}
