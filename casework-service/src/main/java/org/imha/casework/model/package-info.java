/**
 * The case: what it is, where it can go from here, who may see it and what each may do to it now.
 */
package org.imha.casework.model;
