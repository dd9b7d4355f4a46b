/**
 * Which windows the Act opens for a person, from what they are held under: when each opens, its last day, and the last safe
 * day, which is never later than the law. Tables of rules with their citations, plain Java, without a clock. Nothing here
 * says what the law is for somebody: every answer asks to be confirmed, and what no rule covers is said as well.
 */
package org.imha.casework.rules.deadline;
