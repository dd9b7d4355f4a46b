/** A coordinator decides about a referral that does not qualify. */
package org.imha.referral.triage;
