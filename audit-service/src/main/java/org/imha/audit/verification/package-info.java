/**
 * Proving the trail: a job keeps walking the chains, an auditor may ask for a full check now.
 * Where a chain does not hold, an alarm is raised once per break: an event, an error in the log, a metric.
 */
package org.imha.audit.verification;
