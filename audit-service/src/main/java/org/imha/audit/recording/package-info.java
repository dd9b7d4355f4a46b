/**
 * How the trail is written: every fact that any service announces, known or not, and every line of every access log
 * becomes one entry, in the transaction that remembers the event as handled.
 */
package org.imha.audit.recording;
