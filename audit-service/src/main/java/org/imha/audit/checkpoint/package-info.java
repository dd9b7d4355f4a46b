/**
 * Signing the ends of the chains from time to time, and handing the signed statements to auditors.
 * Without a signing key this is off, and the readiness check and the list say so.
 */
package org.imha.audit.checkpoint;
