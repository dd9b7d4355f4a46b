/**
 * Facts that the audit service announces.
 */
package org.imha.kernel.event.audit;
