package org.imha.eligibility.rules.facts;

/** The country whose scheme of advocacy applies: ss.130A-130D in England, ss.130E-130L in Wales. */
public enum Country {
    ENGLAND,
    WALES
}
