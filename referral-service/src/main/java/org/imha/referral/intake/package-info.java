/**
 * A referral arrives, is read and is listed. The story of one submission is in {@link org.imha.referral.intake.SubmitReferral}.
 */
package org.imha.referral.intake;
