/**
 * Facts that contradict each other or that the Act does not allow. They are pointed out and never refused:
 * a referral with a wrong date is still a person who may need help.
 */
package org.imha.eligibility.rules.warning;
