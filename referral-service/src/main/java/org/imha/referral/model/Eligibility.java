package org.imha.referral.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks whether somebody qualifies. An empty answer means "nobody could say now", never "no". */
public interface Eligibility {

    /** A determination that eligibility-service keeps, about a referral. */
    Optional<Determination> determine(UUID referralId, ReferralForm form, Instant receivedAt);

    /** The same about a referral that is here already, under the rule set named for it if there is one. */
    Reply<Determination> determine(Referral referral);

    /** The same answer, kept nowhere. */
    Optional<Determination> assess(ReferralForm form, Instant receivedAt);

    /** What would be answered about each of these referrals under the rule set named, in their order; kept nowhere. */
    Reply<List<Determination.Outcome>> assess(String ruleSet, List<Referral> referrals);

    /** The law as it is known now. */
    Optional<RuleSets> ruleSets();
}
