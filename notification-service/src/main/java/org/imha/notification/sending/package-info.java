/**
 * Sending what is due: claim, send, settle, each for itself, so that several copies of this service share the work and
 * a mail server that hangs holds no database row.
 */
package org.imha.notification.sending;
