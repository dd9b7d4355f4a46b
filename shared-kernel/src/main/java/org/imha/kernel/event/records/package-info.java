/**
 * Facts that the records service announces.
 */
package org.imha.kernel.event.records;
