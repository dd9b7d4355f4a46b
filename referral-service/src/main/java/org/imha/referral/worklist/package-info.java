/**
 * Staff find their work: what is open, the nearest date first, by any filter, by name or by reference. Only the worklist's
 * own narrow rows are read, which each referral keeps by itself (ADR 0016). Trusts list their own referrals here, too.
 */
package org.imha.referral.worklist;
