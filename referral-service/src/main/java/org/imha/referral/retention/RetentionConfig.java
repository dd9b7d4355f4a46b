package org.imha.referral.retention;

import java.time.Period;

import io.smallrye.config.ConfigMapping;

/** The periods that the provider's controller has set (domain.md 4.3). */
@ConfigMapping(prefix = "referral.retention")
interface RetentionConfig {

    /** A case file, after its end. */
    Period caseFile();

    /** The case file of somebody under 18 at its end is kept at least until this birthday. */
    int childUntilAge();

    /** The same for somebody who was 17. */
    int seventeenUntilAge();

    /** A referral that the patient declined. */
    Period declined();

    /** A referral that came to nothing. */
    Period unsuccessful();

    /** How often to look for what is due; {@code off} for never, where every erasure is to be a manager's act. */
    String sweepEvery();
}
