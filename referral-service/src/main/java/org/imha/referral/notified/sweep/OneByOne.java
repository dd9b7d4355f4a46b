package org.imha.referral.notified.sweep;

import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

/** Each in a transaction of its own: whatever goes wrong with one is no reason to leave the others waiting. */
final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private OneByOne() {
    }

    /** What fails comes again at the next turn. */
    static void act(UUID id, Instant now, BiConsumer<UUID, Instant> act) {
        Correlation.begin(null, null);
        try {
            act.accept(id, now);
        } catch (Exception changedMeanwhile) { // A commit fails with checked exceptions, undeclared.
            LOG.warnf("%s is looked at again: %s", id, changedMeanwhile.getClass().getSimpleName());
        } finally {
            Correlation.end();
        }
    }
}
