package org.imha.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imha.audit.model.checkpoint.Signing;

/** Says whether checkpoints are signed. The trail is kept either way, so the service is ready either way. */
@Readiness
@ApplicationScoped
public class SigningHealth implements HealthCheck {

    private final Signing signing;

    SigningHealth(Signing signing) {
        this.signing = signing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("audit-checkpoints").up()
                .withData("signing", signing.key().isPresent() ? "ON" : "OFF")
                .withData("detail", signing.key().isPresent() ? "Chain ends are signed." : CheckpointList.OFF_BECAUSE)
                .build();
    }
}
