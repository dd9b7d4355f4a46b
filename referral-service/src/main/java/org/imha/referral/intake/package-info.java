/**
 * A referral arrives and is read. The story of one submission is in {@link org.imha.referral.intake.SubmitReferral}.
 */
package org.imha.referral.intake;
