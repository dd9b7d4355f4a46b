package org.imha.referral.intake;

import java.util.List;

import io.smallrye.config.ConfigMapping;

/** What intake tells people. */
@ConfigMapping(prefix = "referral.intake")
public interface IntakeConfig {

    /** Other help, named to everybody who does not qualify. */
    List<SignpostConfig> signposts();

    /** One such help. */
    interface SignpostConfig {

        String name();

        String contact();
    }

    default List<ReferralView.Signpost> signpostViews() {
        return signposts().stream().map(help -> new ReferralView.Signpost(help.name(), help.contact())).toList();
    }
}
