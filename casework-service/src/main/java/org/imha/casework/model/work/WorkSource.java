package org.imha.casework.model.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imha.kernel.identity.Caller;

/** What knows of things to do by a day. A new kind of thing to do in cases is a {@link CaseWork}. */
public interface WorkSource {

    /**
     * Which things to do.
     *
     * @param caller who asks: some things are for few eyes
     * @param advocateId only this advocate's; empty for everybody's
     * @param after the day before the first that matters; empty for everything that is overdue, too
     * @param until the last day that matters
     * @param limit how many items at most, the nearest first
     */
    record Wanted(Caller caller, Optional<String> advocateId, Optional<LocalDate> after, LocalDate until, int limit) {
    }

    /** @param count how many there are, of which {@code items} are the nearest */
    record Found(long count, List<WorkItem> items) {
    }

    Found due(Wanted wanted);

    /** Whether its items come before everybody else's, as it orders them, however long the others have been overdue. */
    default boolean comesFirst() {
        return false;
    }
}
