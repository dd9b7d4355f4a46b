package org.imha.records.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.imha.kernel.testing.Rows;

import io.quarkus.arc.Arc;

/** A table that everybody may read and lock rows of, and nobody may write to, until it is closed. */
public final class HeldTable implements AutoCloseable {

    private final Connection holder;

    public HeldTable(String name) throws SQLException {
        holder = Arc.container().instance(DataSource.class).get().getConnection();
        holder.setAutoCommit(false);
        holder.createStatement().execute("LOCK TABLE " + name + " IN SHARE MODE");
    }

    /** Until so many requests have come as far as they can. */
    public void awaitWaiting(int requests) {
        await().until(() -> Rows.query("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                + " AND wait_event_type = 'Lock'").size() == requests);
    }

    @Override
    public void close() throws SQLException {
        if (!holder.isClosed()) {
            holder.rollback();
            holder.close();
        }
    }
}
