package org.imha.referral.model;

import java.util.List;

import org.imha.referral.model.ReferralView.Signpost;

import io.smallrye.config.ConfigMapping;

/** Other help, named to everybody who does not qualify. */
@ConfigMapping(prefix = "referral.intake")
public interface SignpostConfig {

    List<HelpConfig> signposts();

    /** One such help. */
    interface HelpConfig {

        String name();

        String contact();
    }

    default List<Signpost> views() {
        return signposts().stream().map(help -> new Signpost(help.name(), help.contact())).toList();
    }
}
