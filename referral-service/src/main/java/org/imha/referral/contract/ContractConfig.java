package org.imha.referral.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imha.kernel.settings.Commissioned;
import org.imha.referral.model.Contract.Extra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The contracts with commissioners, as far as they go beyond the statute. None unless configured. */
@ConfigMapping(prefix = Commissioned.PREFIX)
public interface ContractConfig {

    @WithParentName
    List<CommissionerConfig> all();

    /** One commissioner. */
    interface CommissionerConfig extends Commissioned {

        /** For whom it buys help although the Act gives them none. */
        Optional<Set<Extra>> alsoBuysFor();

        /** What casework-service reads of the same contract: named, since both are given the same file. */
        Map<String, Map<String, String>> targets();
    }
}
