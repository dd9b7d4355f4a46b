package org.imha.casework.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imha.casework.report.ReportConfig.TargetConfig;
import org.imha.kernel.settings.Commissioned;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The contracts with commissioners, as far as they set targets. */
@ConfigMapping(prefix = Commissioned.PREFIX)
interface ContractConfig {

    @WithParentName
    List<CommissionerConfig> all();

    /** One commissioner. */
    interface CommissionerConfig extends Commissioned {

        /** By name. None: those of all contracts. */
        Map<String, TargetConfig> targets();

        /** What referral-service reads of the same contract: named, since both are given the same file. */
        Optional<Set<String>> alsoBuysFor();
    }
}
