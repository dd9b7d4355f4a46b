package org.imha.localstack;

import java.util.Optional;

/** The seven deployables of the backend. */
public enum Service {
    GATEWAY("gateway", null),
    REFERRAL("referral-service", "referral"),
    ELIGIBILITY("eligibility-service", "eligibility"),
    CASEWORK("casework-service", "casework"),
    RECORDS("records-consent-service", "records"),
    AUDIT("audit-service", "audit"),
    NOTIFICATION("notification-service", "notification");

    private final String artifact;
    private final String database;

    Service(String artifact, String database) {
        this.artifact = artifact;
        this.database = database;
    }

    /** The module's folder, which is also the service's client id. */
    public String artifact() {
        return artifact;
    }

    /** Empty for the gateway, which keeps nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    Port port() {
        return Port.valueOf(name());
    }

    String urlVariable() {
        return name() + "_URL";
    }
}
