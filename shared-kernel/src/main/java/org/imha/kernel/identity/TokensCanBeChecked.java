package org.imha.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;

/**
 * The identity provider's keys are known, or can be fetched now. Once known they are kept, whatever becomes of it.
 * <p>
 * Quarkus has no public way to ask for this, hence the type from its runtime package.
 */
@Readiness
@ApplicationScoped
class TokensCanBeChecked implements AsyncHealthCheck {

    private final TenantConfigBean tenants;

    TokensCanBeChecked(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return tenants.getDefaultTenant().initialize().map(tenant -> tenant.ready()).onFailure().recoverWithItem(false)
                .map(known -> HealthCheckResponse.named("tokens can be checked").status(known).build());
    }
}
