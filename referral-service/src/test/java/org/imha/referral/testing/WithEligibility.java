package org.imha.referral.testing;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.TestDatabase;

/** A database, and a stand-in for eligibility-service at the network's edge. */
public class WithEligibility extends TestDatabase {

    private final Neighbour eligibility = new Neighbour();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.putAll(eligibility.tokenSettings());
        settings.put("quarkus.rest-client.eligibility.url", eligibility.url());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(eligibility, field -> field.getType().getName().equals(Neighbour.class.getName()));
    }
}
