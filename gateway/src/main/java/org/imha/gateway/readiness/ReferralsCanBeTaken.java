package org.imha.gateway.readiness;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.imha.gateway.routing.ServiceConnections;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;

/** referral-service says that it is ready. */
@Readiness
@ApplicationScoped
class ReferralsCanBeTaken implements AsyncHealthCheck {

    private final ServiceConnections services;

    ReferralsCanBeTaken(ServiceConnections services) {
        this.services = services;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(() -> services.isReady("/v1/referrals").toCompletionStage())
                .map(ready -> HealthCheckResponse.named("referrals can be taken").status(ready).build());
    }
}
