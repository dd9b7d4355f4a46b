package org.imha.casework.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imha.casework.model.ClosureReason;
import org.imha.casework.model.Hold;
import org.imha.casework.report.section.Milestone;
import org.imha.casework.report.section.Target.AppliesTo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What holds for the reports to all commissioners. */
@ConfigMapping(prefix = "casework.report")
interface ReportConfig {

    /** Targets where a contract has none of its own, by name. */
    Map<String, TargetConfig> targets();

    /** Whether commissioners may ask for a quarter that is not over, whose figures still change from day to day. */
    @WithDefault("false")
    boolean unfinishedQuarters();

    /** One target. */
    interface TargetConfig {

        /** What starts the clock. */
        @WithDefault("RECEIVED")
        Milestone start();

        /** What stops it. */
        Milestone stop();

        /** How many working days after the day of the start. */
        int workingDays();

        /** For whom. */
        @WithDefault("ALL")
        AppliesTo appliesTo();

        /** For which reasons to rest the clock stands still. */
        Optional<Set<Hold.Reason>> pausedBy();

        /** For which reasons to close a case that never got so far is left out. */
        Optional<Set<ClosureReason>> excludes();
    }
}
