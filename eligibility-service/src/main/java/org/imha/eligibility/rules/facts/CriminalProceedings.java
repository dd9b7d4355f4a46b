package org.imha.eligibility.rules.facts;

/** Whether a legal status alone reveals criminal proceedings (UK GDPR Article 10, besides Article 9). */
public enum CriminalProceedings {
    YES,
    MAYBE,
    NO
}
