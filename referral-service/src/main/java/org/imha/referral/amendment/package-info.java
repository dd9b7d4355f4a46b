/**
 * Somebody corrects or completes a referral after it was sent, and says why. What was there before is kept in the change
 * log, those concerned are told unless there is a reason not to, and where the change bears on the right to an advocate it
 * is asked about again.
 */
package org.imha.referral.amendment;
