/**
 * Somebody asks for an advocate. A referral is submitted by a trust's system or by staff on the phone and is never
 * refused for a missing fact; eligibility-service says whether the person qualifies, at once or as soon as it can.
 * Who qualifies, or may qualify, is accepted and gets a case; who does not today but may tomorrow is asked about again;
 * for anybody else a coordinator names other help. The way through is {@link org.imha.referral.model.ReferralStatus}.
 */
package org.imha.referral;
