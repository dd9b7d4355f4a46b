package org.imha.notification.sending.channel;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Notification;
import org.jboss.logging.Logger;

/** Where there is no mail server: says that it would have sent, never what or to which address. */
class LogChannel implements Channel {

    private static final Logger LOG = Logger.getLogger(LogChannel.class);

    @Override
    public Delivery deliver(Notification notification) {
        LOG.infof("Would have sent %s to %s", notification.template(), notification.recipient().kind());
        return new Delivery.Delivered();
    }
}
