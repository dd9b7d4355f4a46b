package org.imha.eligibility.guidance.contact;

import java.util.List;

import io.smallrye.config.ConfigMapping;

/** How the public reaches this provider, and who else can help. The defaults are invented: a provider sets its own. */
@ConfigMapping(prefix = "eligibility.guidance")
public interface ContactConfig {

    /** This provider. */
    Provider contact();

    /** What to do when it cannot wait. */
    String emergency();

    /** Others who can help, in the order in which they are shown. */
    List<Other> signposts();

    /** How to reach this provider. */
    interface Provider {

        String name();

        String phone();

        String email();

        String address();

        String openingHours();

        String website();
    }

    /** Somebody else who helps. */
    interface Other {

        String name();

        /** In one sentence, for whom and with what. */
        String helpsWith();

        /** How to find them. */
        String contact();
    }
}
