package org.imha.casework.rules.fitness;

/** About whom a certificate holds suitability information: children, or adults ("vulnerable adults" in the regulation). */
public enum Workforce {
    CHILD,
    ADULT
}
