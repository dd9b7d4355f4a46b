/**
 * Conflicts of interest (r.6(2)(c), (d); r.7): whom an advocate declared, and whether the people and places of a case are
 * those. A name is written in many ways, so where it may be the same person it is taken to be: the declaration can be made
 * clearer, an advocate who was not independent cannot be made so afterwards.
 */
package org.imha.casework.rules.conflict;
