/**
 * Two ids travel with a request: the correlation id, which belongs to the business and which people quote, and the W3C
 * trace context, which belongs to the machines. Both are accepted when well formed and made when not.
 */
package org.imha.gateway.tracing;
