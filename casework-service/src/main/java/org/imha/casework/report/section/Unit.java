package org.imha.casework.report.section;

/** In what a figure is. */
public enum Unit {
    COUNT,
    PERCENT,
    DAYS,
    WORKING_DAYS,
    HOURS
}
