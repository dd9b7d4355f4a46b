/** Equality monitoring, apart from the referral: who works on a referral does not see it, and it only serves counting. */
package org.imha.referral.equality;
