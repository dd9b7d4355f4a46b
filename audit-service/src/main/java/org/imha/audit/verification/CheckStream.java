package org.imha.audit.verification;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.audit.model.ChainWalk.Stride;

/** Continues the walk along one chain by a stride. */
@ApplicationScoped
class CheckStream {

    private final Walks walks;
    private final Inspection inspection;
    private final IntegrityAlarm alarm;
    private final Clock clock;

    CheckStream(Walks walks, Inspection inspection, IntegrityAlarm alarm, Clock clock) {
        this.walks = walks;
        this.inspection = inspection;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** @return whether there is more to walk */
    @Transactional
    boolean goOn(String stream) {
        WalkProgress progress = walks.locked(stream);
        Stride stride = inspection.stride(stream, progress.reached());
        progress.walked(stride, clock.instant());
        if (stride.isAtEnd()) {
            alarm.found(stream, stride.brokenAt());
        }
        return !stride.isAtEnd();
    }
}
