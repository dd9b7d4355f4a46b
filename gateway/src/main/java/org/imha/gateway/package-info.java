/**
 * The one public door of IMHA: it knows no business rule and keeps nothing.
 * <p>
 * A request gets a correlation id, is read strictly, is counted against its caller's quota, must carry a valid token
 * unless its path is public, must not be too large, and is then streamed to the one service its path belongs to. Whatever
 * cannot go on is answered
 * here as a problem document (RFC 9457). {@link org.imha.gateway.Doorway} shows these steps in their order.
 */
package org.imha.gateway;
