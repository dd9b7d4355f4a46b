/**
 * Asking eligibility-service: while the caller waits, and again by one sweep for whatever is pending or due.
 * Both ways lead through {@link org.imha.referral.determination.AskEligibility}.
 */
package org.imha.referral.determination;
