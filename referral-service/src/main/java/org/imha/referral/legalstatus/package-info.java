/**
 * The person's legal status changes, from section 2 to section 3 say: the trust or staff state the new one, a new
 * determination is made, and the same referral and case go on.
 */
package org.imha.referral.legalstatus;
