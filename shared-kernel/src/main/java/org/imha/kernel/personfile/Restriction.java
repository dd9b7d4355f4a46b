package org.imha.kernel.personfile;

/** Why something in a person's file may have to be kept from that person. Tagged where it is recorded. */
public enum Restriction {
    NONE,
    /** Tells of somebody else, who has not agreed (DPA 2018 Sch.2 para 16). */
    THIRD_PARTY,
    /** Could do serious harm to somebody's health (DPA 2018 Sch.3 Parts 2 and 3). */
    SERIOUS_HARM
}
