package org.imha.referral.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The service as it will be once the duty to notify is in force. */
public class WithNotifications implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("referral.notifications-of-patients.enabled", "true");
    }
}
