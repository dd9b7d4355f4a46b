/** What time does by itself: visits become due again, refusals may be asked about again, what is settled is forgotten. */
package org.imha.referral.notified.sweep;
