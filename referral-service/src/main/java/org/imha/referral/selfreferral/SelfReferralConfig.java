package org.imha.referral.selfreferral;

import io.smallrye.config.ConfigMapping;

/** What everybody is told who asked for an advocate. The number in it is invented: a provider sets its own. */
@ConfigMapping(prefix = "referral.self-referral")
public interface SelfReferralConfig {

    /** What we do now. */
    String whatHappensNext();

    /** The provider's telephone number. */
    String phone();

    /** What to do when it cannot wait. */
    String emergency();
}
