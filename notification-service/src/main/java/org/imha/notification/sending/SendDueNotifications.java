package org.imha.notification.sending;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.notification.model.Notification;
import org.imha.notification.sending.channel.Channel;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Sends what is due, one after the other, until nothing is. A notification is claimed before it is sent and settled
 * after: two copies of this service never send the same one, but a crash between sending and settling, or a mail server
 * that takes a mail and answers too late, repeats it. Rather told twice than not at all.
 */
@ApplicationScoped
public class SendDueNotifications {

    private final Outgoing outgoing;
    private final Channel channel;

    SendDueNotifications(Outgoing outgoing, Channel channel) {
        this.outgoing = outgoing;
        this.channel = channel;
    }

    @Scheduled(every = "${notification.sending.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sendAllDue() {
        for (Optional<Notification> due = outgoing.claimNext(); due.isPresent(); due = outgoing.claimNext()) {
            outgoing.settle(due.get().id(), channel.deliver(due.get()));
        }
    }
}
