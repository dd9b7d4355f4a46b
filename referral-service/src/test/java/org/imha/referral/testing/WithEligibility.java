package org.imha.referral.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.TestDatabase;

/**
 * A database, and a stand-in at the network's edge for eligibility-service, and for each service that holds something about
 * people, or knows who has a case, under its own path.
 */
public class WithEligibility extends TestDatabase {

    private final Neighbour eligibility = new Neighbour();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.putAll(eligibility.tokenSettings());
        settings.put("quarkus.rest-client.eligibility.url", eligibility.url());
        for (String holder : List.of("eligibility", "casework", "records", "notification")) {
            settings.put("quarkus.rest-client." + holder + "-parts.url", eligibility.url() + "/" + holder);
        }
        settings.put("quarkus.rest-client.casework.url", eligibility.url() + "/casework");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(eligibility, field -> field.getType().getName().equals(Neighbour.class.getName()));
    }
}
