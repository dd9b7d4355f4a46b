/**
 * The grant: what it must carry, where it can go from here, who may see it; and what is known here of the case it
 * hangs on.
 */
package org.imha.records.model;
