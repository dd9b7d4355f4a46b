package org.imha.kernel.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.outbox.OutboxTable.Row;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Publishes the outbox in the order of writing. Of several copies of a service one relays at a time (advisory lock);
 * a commit wakes it (LISTEN/NOTIFY). A row is deleted only when the broker has acknowledged it, so a crash repeats
 * a message but never loses one; consumers recognise the repetition by its id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(2);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final EventPublisher publisher;
    private final boolean enabled;
    private volatile boolean stopping;
    private Thread thread;

    OutboxRelay(DataSource dataSource, EventPublisher publisher,
            @ConfigProperty(name = "kernel.outbox.relay-enabled") boolean enabled) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relayUntilStopped);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
        publisher.close();
    }

    private void relayUntilStopped() {
        while (!stopping) {
            try (Connection connection = dataSource.getConnection()) {
                relayWhileLocked(new OutboxTable(connection));
            } catch (Throwable whateverItIs) { // Without this thread the service would be deaf and dumb, and look healthy.
                if (!stopping) {
                    LOG.warnf("Outbox waits: %s", whateverItIs.getClass().getSimpleName());
                    pause(AFTER_FAILURE);
                }
            }
        }
    }

    private void relayWhileLocked(OutboxTable table) throws SQLException {
        if (!table.tryLock()) {
            pause(LONGEST_SLEEP);
            return;
        }
        try {
            table.listen();
            while (!stopping) {
                relayBatch(table);
            }
        } finally {
            table.release();
        }
    }

    private void relayBatch(OutboxTable table) throws SQLException {
        List<Row> rows = table.oldest();
        if (rows.isEmpty()) {
            table.awaitCommit(LONGEST_SLEEP);
            return;
        }
        List<Row> published = publisher.publish(rows);
        table.delete(published);
        if (published.size() < rows.size()) {
            pause(AFTER_FAILURE);
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
