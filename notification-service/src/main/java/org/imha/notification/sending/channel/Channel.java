package org.imha.notification.sending.channel;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Notification;

/** A way to reach people. */
public interface Channel {

    /** Never throws for what the other side does: every end of an attempt has a word. */
    Delivery deliver(Notification notification);
}
