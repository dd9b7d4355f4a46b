package org.imha.referral.contract;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.imha.kernel.settings.Commissioners;
import org.imha.referral.model.Contract;
import org.imha.referral.model.Determination;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.form.Location;

import io.quarkus.runtime.StartupEvent;

/** Looks up, by the hospital where the person is, whether its commissioner buys help for people in this position. */
@ApplicationScoped
public class ConfiguredContracts implements Contract {

    private final ContractConfig config;

    ConfiguredContracts(ContractConfig config) {
        this.config = config;
    }

    void refuseNonsense(@Observes StartupEvent starting) {
        Commissioners.demandSense(config.all());
    }

    @Override
    public Optional<Extension> covers(ReferralForm form, Determination determination) {
        return Commissioners.of(hospital(form.location()), config.all()).flatMap(contract -> contract.alsoBuysFor()
                .orElse(Set.of()).stream().filter(extra -> extra.isReasonOf(determination)).sorted().findFirst()
                .map(extra -> new Extension(contract.commissioner(), extra)));
    }

    private static String hospital(Location place) {
        return place == null || place.hospital() == null ? null : place.hospital().odsCode();
    }
}
