/**
 * Facts that the casework service announces.
 */
package org.imha.kernel.event.casework;
