package org.imha.referral.model;

import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a commissioner buys beyond the statute, for people in its hospitals who do not qualify under the Act. It never
 * touches the determination: a person helped under a contract has no more rights under the Act than before.
 */
public interface Contract {

    /** The commissioner who buys help for this person, if the law gives them none. */
    Optional<Extension> covers(ReferralForm form, Determination determination);

    /** Why the Act does not reach somebody whom a commissioner may buy help for all the same. */
    @Schema(name = "ContractExtra")
    enum Extra {
        /** In hospital of their own will. */
        INFORMAL_INPATIENT(Set.of("INFORMAL")),
        /** Held under s.4, s.5(2) or s.5(4). */
        SHORT_TERM_HOLD(Set.of("EXCL_S4", "EXCL_S5")),
        /** Held under s.135 or s.136. */
        PLACE_OF_SAFETY(Set.of("EXCL_PLACE_OF_SAFETY")),
        /** Held under another Act only, such as a deprivation of liberty. */
        HELD_UNDER_OTHER_ACT(Set.of("OTHER_ACT")),
        /** Discharged, with after-care (s.117). */
        DISCHARGED(Set.of("ENDED")),
        /** In the community, under nothing. */
        IN_THE_COMMUNITY(Set.of("NO_STATUS", "NO_GROUND"));

        private final Set<String> reasonCodes;

        Extra(Set<String> reasonCodes) {
            this.reasonCodes = reasonCodes;
        }

        public boolean isReasonOf(Determination determination) {
            return determination.reasons().stream().anyMatch(reason -> reasonCodes.contains(reason.code()));
        }
    }

    /** @param commissioner code of the council or health board that pays */
    @Embeddable
    @Schema(name = "ContractualEligibility")
    record Extension(@Column(name = "contract_commissioner") String commissioner,
            @Column(name = "contract_extra") @Enumerated(EnumType.STRING) Extra extra) {
    }
}
