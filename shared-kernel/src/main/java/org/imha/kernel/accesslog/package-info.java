/**
 * Who did or saw what, written in the service's own database before the answer leaves.
 * If the entry cannot be written, the caller gets no answer. The outbox carries every entry to audit-service.
 */
package org.imha.kernel.accesslog;
