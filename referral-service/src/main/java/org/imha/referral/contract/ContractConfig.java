package org.imha.referral.contract;

import java.util.List;
import java.util.Set;

import org.imha.referral.model.Contract.Extra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** The contracts with commissioners, as far as they go beyond the statute. None unless configured. */
@ConfigMapping(prefix = "referral.contracts")
public interface ContractConfig {

    @WithParentName
    List<CommissionerConfig> all();

    /** One commissioner. */
    interface CommissionerConfig {

        /** The commissioner's code, such as the ODS code of a council. */
        String commissioner();

        /** ODS codes of the hospitals and trusts in its area; a trust's code stands for all its sites. */
        List<String> hospitals();

        /** For whom it buys help although the Act gives them none. */
        Set<Extra> alsoBuysFor();
    }
}
