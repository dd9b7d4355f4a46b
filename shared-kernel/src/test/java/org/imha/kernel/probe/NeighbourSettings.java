package org.imha.kernel.probe;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.Neighbour;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Another service, which this one asks with its own account. */
public class NeighbourSettings implements QuarkusTestResourceLifecycleManager {

    public static final Neighbour NEIGHBOUR = new Neighbour();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(NEIGHBOUR.tokenSettings());
        settings.put("quarkus.oidc-client.refresh-token-time-skew", "1H"); // No token serves twice.
        settings.put("quarkus.rest-client.neighbour.url", NEIGHBOUR.url());
        return settings;
    }

    @Override
    public void stop() {
        NEIGHBOUR.forget();
    }
}
