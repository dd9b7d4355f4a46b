package org.imha.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who is told. The address is looked up when sending and never stored. */
@Embeddable
public record Recipient(@Enumerated(EnumType.STRING) @Column(name = "recipient_kind") Kind kind,
        @Column(name = "recipient_id") String id) {

    /** Those who receive referrals, decide and allocate. */
    public static final Recipient COORDINATORS = new Recipient(Kind.TEAM, "COORDINATORS");

    /** Those who answer for the work of all. */
    public static final Recipient MANAGERS = new Recipient(Kind.TEAM, "MANAGERS");

    /** Those who decide about concerns that somebody may come to harm. Their address should be read every day. */
    public static final Recipient SAFEGUARDING_LEADS = new Recipient(Kind.TEAM, "SAFEGUARDING_LEADS");

    /** What kind of recipient. */
    public enum Kind {
        TEAM,
        STAFF
    }

    public static Recipient staff(String userName) {
        return new Recipient(Kind.STAFF, userName);
    }

    public boolean isStaff(String userName) {
        return kind == Kind.STAFF && id.equals(userName);
    }
}
