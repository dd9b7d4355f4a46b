package org.imha.notification.sending.channel;

import java.util.Optional;
import java.util.Set;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Delivery.Failure;
import org.imha.notification.model.Notification;
import org.imha.notification.sending.channel.Letters.Letter;
import org.jboss.logging.Logger;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;

/** By mail. */
class EmailChannel implements Channel {

    private static final Logger LOG = Logger.getLogger(EmailChannel.class);
    /** No such mailbox, not here, not a mailbox name (RFC 5321 4.2.3). Other refusals may be put right at the server. */
    private static final Set<Integer> NOT_AN_ADDRESS = Set.of(550, 551, 553);

    private final Mailer mailer;
    private final Letters letters;
    private final Addresses addresses;

    EmailChannel(Mailer mailer, Letters letters, Addresses addresses) {
        this.mailer = mailer;
        this.letters = letters;
        this.addresses = addresses;
    }

    @Override
    public Delivery deliver(Notification notification) {
        Optional<String> address = addresses.of(notification.recipient());
        if (address.isEmpty()) {
            return new Delivery.Refused(Failure.NO_ADDRESS);
        }
        Letter letter = letters.of(notification.template(), notification.id());
        try {
            mailer.send(Mail.withText(address.get(), letter.subject(), letter.body()));
            return new Delivery.Delivered();
        } catch (RuntimeException failure) {
            return notDelivered(notification, failure);
        }
    }

    private static Delivery notDelivered(Notification notification, Throwable failure) {
        // The message would quote the address.
        LOG.warnf("%s was not taken: %s", notification, failure.getClass().getSimpleName());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer && NOT_AN_ADDRESS.contains(answer.getReplyCode())) {
                return new Delivery.Refused(Failure.ADDRESS_REFUSED);
            }
        }
        return new Delivery.TryAgain(Failure.MAIL_SERVER_AWAY);
    }
}
