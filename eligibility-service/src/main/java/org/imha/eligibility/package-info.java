/**
 * Does this person qualify for an Independent Mental Health Advocate, and why (not)?
 * <p>
 * A determination begins with facts: what somebody says of a person's position under the Mental Health Act 1983. The rule
 * set in force is asked, every rule of it, and each answers with what it found. The strongest finding is the outcome, and
 * all that led to it is kept with its citation. A determination is never changed: when time or news overtakes it, a new
 * one supersedes it.
 */
package org.imha.eligibility;
