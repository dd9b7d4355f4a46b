package org.imha.notification.sending.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.imha.notification.model.Delivery;
import org.imha.notification.model.Notification;
import org.imha.notification.model.Notification.Occasion;
import org.imha.notification.model.Recipient;
import org.imha.notification.model.Template;
import org.junit.jupiter.api.Test;

class LogChannelTest {

    @Test
    void saysThatItWouldHaveSentAndNothingElse() {
        // Given
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger(LogChannel.class.getName());
        Handler handler = collecting(lines);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        Notification notification = Notification.of(new Occasion(UUID.randomUUID(), UUID.randomUUID(), List.of(), false),
                Template.ITEM_ASSIGNED, Recipient.staff("advocate-one"), Instant.EPOCH);

        // When
        Delivery delivery = new LogChannel().deliver(notification);
        logger.removeHandler(handler);

        // Then
        assertInstanceOf(Delivery.Delivered.class, delivery);
        assertEquals(List.of("Would have sent ITEM_ASSIGNED to STAFF"), lines);
    }

    private static Handler collecting(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage().formatted(line.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
