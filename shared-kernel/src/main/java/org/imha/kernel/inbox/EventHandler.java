package org.imha.kernel.inbox;

/** What a fact means to this service. Called inside the transaction that also remembers the fact as handled. */
public interface EventHandler {

    /** Whether this handler wants facts of the CloudEvents type. */
    boolean wants(String type);

    /**
     * May throw {@link TryAgainLater} when something that it needs is away; any other failure is tried three times and
     * then kept as a dead letter.
     */
    void handle(ReceivedEvent event);
}
