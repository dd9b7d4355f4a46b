/**
 * Who did and saw what, kept where nobody else can write.
 * A service writes a line before it answers, or announces a fact; its relay carries both here. Each becomes an
 * {@link org.imha.audit.model.AuditEntry} with the next place in the chain of its service and is never changed again.
 * A job keeps walking the chains; where one does not hold, people are called. Auditors read, and that is recorded too.
 */
package org.imha.audit;
