/** What commissioners buy beyond the statute: configuration per commissioner, kept apart from eligibility under the Act. */
package org.imha.referral.contract;
