/**
 * The advocate register: managers keep it, coordinators read it, advocates see their own entry, say when they are away and
 * declare conflicts of interest. What the law asks and somebody does not show stands on the entry with its citation.
 */
package org.imha.casework.register;
