/** The rules as they run, published for whoever wants to check them against the law. */
package org.imha.eligibility.ruleset;
