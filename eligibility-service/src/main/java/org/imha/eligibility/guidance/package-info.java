/**
 * What the public is told, without a token: who can have an advocate, what one does, and how to get one.
 * <p>
 * Who can have one is asked of the rules in force, for the situations in which people find themselves, so that the law is
 * written down once. What is said here is about nobody: it is the same for all who read it, and may be cached.
 */
package org.imha.eligibility.guidance;
