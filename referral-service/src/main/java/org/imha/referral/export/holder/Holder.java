package org.imha.referral.export.holder;

/** A service that holds something about people. New ones are added at the end: files that are being collected count them. */
public enum Holder {
    REFERRAL("referral-service"),
    ELIGIBILITY("eligibility-service"),
    CASEWORK("casework-service"),
    RECORDS("records-consent-service"),
    NOTIFICATION("notification-service");

    private final String service;

    Holder(String service) {
        this.service = service;
    }

    public String service() {
        return service;
    }
}
