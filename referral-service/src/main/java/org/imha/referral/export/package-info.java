/**
 * One person's whole file, for subject access (domain.md 2.8). A manager starts a {@link org.imha.referral.export.PersonFile};
 * it is collected in the background from every service that holds something, part by part, and is complete or not done. What
 * may have to be kept from the person stays apart from what they may have.
 */
package org.imha.referral.export;
