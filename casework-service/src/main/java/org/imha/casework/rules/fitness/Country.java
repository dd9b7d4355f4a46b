package org.imha.casework.rules.fitness;

/** The country whose regulations apply: SI 2008/3166 in England, SI 2011/2501 in Wales. */
public enum Country {
    ENGLAND,
    WALES
}
