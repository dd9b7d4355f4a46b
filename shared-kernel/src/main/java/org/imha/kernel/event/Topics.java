package org.imha.kernel.event;

/**
 * Every topic name, once. One topic of facts per service keeps the order of facts about one aggregate; what is for few eyes has
 * its own.
 */
public final class Topics {

    public static final String REFERRAL_EVENTS = "referral.events.v1";
    public static final String ELIGIBILITY_EVENTS = "eligibility.events.v1";
    public static final String CASEWORK_EVENTS = "casework.events.v1";
    /** Casework's too, and apart: that there is a concern about somebody is for very few. */
    public static final String SAFEGUARDING_EVENTS = "safeguarding.events.v1";
    public static final String RECORDS_EVENTS = "records.events.v1";
    public static final String AUDIT_EVENTS = "audit.events.v1";
    public static final String NOTIFICATION_EVENTS = "notification.events.v1";

    private Topics() {
    }

    /** Where a service's access log goes. */
    public static String accessLog(String service) {
        return service + ".access-log.v1";
    }

    /** Where a consumer leaves what it could not handle. */
    public static String deadLetters(String consumer) {
        return consumer + ".dead-letter.v1";
    }
}
