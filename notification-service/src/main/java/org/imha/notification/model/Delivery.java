package org.imha.notification.model;

/** How an attempt to deliver a notification ended. */
public sealed interface Delivery {

    /** Handed over. */
    record Delivered() implements Delivery {
    }

    /** May well succeed later. */
    record TryAgain(Failure failure) implements Delivery {
    }

    /** Will never succeed. */
    record Refused(Failure failure) implements Delivery {
    }

    /** Why it was not delivered. */
    enum Failure {
        /** The mail server cannot be reached, or asks us to come back. */
        MAIL_SERVER_AWAY,
        /** The mail server will not take mail for this address. */
        ADDRESS_REFUSED,
        /** Nobody said where this recipient is reached. */
        NO_ADDRESS
    }
}
