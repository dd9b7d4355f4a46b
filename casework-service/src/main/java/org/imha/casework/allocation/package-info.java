/**
 * A coordinator gives the case to an advocate, or to another one; who had it before stays on record.
 */
package org.imha.casework.allocation;
