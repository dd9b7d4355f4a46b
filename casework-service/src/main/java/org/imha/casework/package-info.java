/**
 * An accepted referral becomes a case that waits for an advocate. A coordinator gives it to one; the advocate visits,
 * in private unless something stands in the way, and helps until the case closes. Every right that was obstructed on
 * the way is recorded. Begin with {@link org.imha.casework.model.CaseFile}.
 */
package org.imha.casework;
