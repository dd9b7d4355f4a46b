/**
 * How long a referral is kept, what keeps it longer, and how it goes: {@link org.imha.referral.retention.EraseReferral} is
 * the one way out, for the sweep and for managers alike. The others erase what they hold when they hear of it.
 */
package org.imha.referral.retention;
