/**
 * How many referrals were received in a period, by everything that commissioners ask for (domain.md 3.6): numbers and codes,
 * never a referral. Exact, hence for managers and for casework's report, which hides small ones.
 */
package org.imha.referral.statistics;
