package org.imha.referral.contract;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.contract.ContractConfig.CommissionerConfig;
import org.imha.referral.model.Contract;
import org.imha.referral.model.Determination;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Location;

/** Looks up, by the hospital where the person is, whether its commissioner buys help for people in this position. */
@ApplicationScoped
public class ConfiguredContracts implements Contract {

    private final ContractConfig config;

    ConfiguredContracts(ContractConfig config) {
        this.config = config;
    }

    @Override
    public Optional<Extension> covers(ReferralForm form, Determination determination) {
        return config.all().stream().filter(contract -> isFor(form.location(), contract))
                .flatMap(contract -> contract.alsoBuysFor().stream().filter(extra -> extra.isReasonOf(determination)).sorted()
                        .map(extra -> new Extension(contract.commissioner(), extra)))
                .findFirst();
    }

    private static boolean isFor(Location place, CommissionerConfig contract) {
        String hospital = place == null || place.hospital() == null ? null : place.hospital().odsCode();
        return hospital != null && contract.hospitals().stream().anyMatch(hospital::startsWith);
    }
}
