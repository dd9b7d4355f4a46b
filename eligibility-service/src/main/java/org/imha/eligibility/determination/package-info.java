/**
 * Deciding, and showing the decision. A determination is made and kept for a referral; an assessment gives the same answer
 * and keeps nothing. Which rule set is asked depends on the country and the instant, by configuration.
 */
package org.imha.eligibility.determination;
