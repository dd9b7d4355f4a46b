/**
 * Determinations as they are kept: never changed, each one superseding the one before it, with the facts and the rule set
 * that led to it.
 */
package org.imha.eligibility.model;
