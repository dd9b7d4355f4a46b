package org.imha.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.mutiny.Uni;

/**
 * The identity provider's public keys, fetched once they can be had and kept from then on.
 * <p>
 * Quarkus has no public way to ask for this, hence the type from its runtime package.
 */
@ApplicationScoped
public class TokenKeys {

    private final TenantConfigBean tenants;

    TokenKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    boolean areKnown() {
        return tenants.getDefaultTenant().ready();
    }

    /** Fetches the keys if they are not known yet, and says whether they are known then. */
    public Uni<Boolean> fetch() {
        return tenants.getDefaultTenant().initialize()
                .map(tenant -> tenant.ready())
                .onFailure().recoverWithItem(false);
    }
}
