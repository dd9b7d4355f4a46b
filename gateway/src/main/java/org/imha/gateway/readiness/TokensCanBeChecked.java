package org.imha.gateway.readiness;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imha.gateway.guard.TokenKeys;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;

/** The identity provider's keys are known, or can be fetched now. */
@Readiness
@ApplicationScoped
class TokensCanBeChecked implements AsyncHealthCheck {

    private final TokenKeys keys;

    TokensCanBeChecked(TokenKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return keys.fetch().map(known -> HealthCheckResponse.named("tokens can be checked").status(known).build());
    }
}
