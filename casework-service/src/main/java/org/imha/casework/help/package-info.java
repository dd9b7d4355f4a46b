/**
 * The statutory topics of help (domain words H1 to H11): which are offered to the person of a case, by their head and the law
 * that decided, and what was explained of each, when and how, and whether the person says that they understood.
 * Explanations are only ever added.
 */
package org.imha.casework.help;
