/**
 * A creating POST that is sent twice has one effect (draft-ietf-httpapi-idempotency-key-header).
 * The stored answer commits together with the effect that it reports.
 */
package org.imha.kernel.idempotency;
