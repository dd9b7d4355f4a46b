/**
 * Days that something has to be done by. Those that the Act sets are worked out from what the referral says the person is
 * held under, when the case opens and whenever that changes; the referral's key dates and those that staff write down join
 * them. A deadline that no longer holds is kept with the reason. Warned of 7, 3 and 1 days before, and reported when missed.
 * Never says what the law is for somebody, and what cannot be worked out is said, not left out.
 */
package org.imha.casework.deadline;
