package org.imha.casework.deadline.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.imha.casework.rules.deadline.Change2025;

import io.smallrye.config.ConfigMapping;

/** By which law and calendar deadlines are counted, and how often they are looked at. */
@ConfigMapping(prefix = "casework.deadline")
public interface DeadlineConfig {

    /** How often to look for warnings that are due and deadlines that are over. */
    String sweepEvery();

    /** How often to look for cases whose deadlines are to be worked out again. */
    String reckonEvery();

    /** What of the MHA 2025 is in force, each for itself. Without a day a change is not. */
    Map<Change2025, Commencement> changes();

    /** A list of bank holidays to use instead of the one that is shipped, when a day was moved or added since. */
    Optional<Path> bankHolidays();

    /** When a change comes into force. */
    interface Commencement {

        /** The first day, by London time. */
        Optional<LocalDate> inForceFrom();
    }
}
