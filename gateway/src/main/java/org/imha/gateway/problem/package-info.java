/**
 * Everything the gateway refuses is said in one format, {@code application/problem+json} (RFC 9457), with the same
 * members as the services use. The gateway depends on no other module, so the rendering here is its own.
 */
package org.imha.gateway.problem;
