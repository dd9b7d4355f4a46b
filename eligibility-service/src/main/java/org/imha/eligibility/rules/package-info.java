/**
 * The law: who qualifies for an Independent Mental Health Advocate, as named rules in a rule set.
 * Each rule looks at the facts by itself and states what it found; the rule set asks them all and takes the strongest.
 * "Not known" beats "no" and never beats "yes", so that nobody is turned away by a gap in what we were told.
 * Plain Java: no framework, no clock, no input or output.
 */
package org.imha.eligibility.rules;
