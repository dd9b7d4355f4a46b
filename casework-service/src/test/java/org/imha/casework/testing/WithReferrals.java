package org.imha.casework.testing;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.TestDatabase;

/** A database, and a stand-in for referral-service at the network's edge. */
public class WithReferrals extends TestDatabase {

    private final Neighbour referrals = new Neighbour();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.putAll(referrals.tokenSettings());
        settings.put("quarkus.rest-client.referral-service.url", referrals.url());
        settings.put("quarkus.rest-client.referral-statistics.url", referrals.url());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(referrals, field -> field.getType().getName().equals(Neighbour.class.getName()));
    }
}
