package org.imha.kernel.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.postgresql.PGConnection;

/** The relay's view of the outbox over one connection that it keeps. */
class OutboxTable {

    private static final int BATCH = 200;
    /** Any constant will do: each service has its own database. */
    private static final long RELAY_LOCK = 0x0b0c5L;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    record Row(long position, UUID id, String topic, UUID key, String type, String payload, Instant occurredAt,
            String correlationId, String causationId, String traceparent) {
    }

    boolean tryLock() throws SQLException {
        return ask("SELECT pg_try_advisory_lock(" + RELAY_LOCK + ")");
    }

    void listen() throws SQLException {
        tell("LISTEN outbox");
    }

    /** The connection goes back to the pool, where nobody would hear its notifications and nobody else may relay. */
    void release() throws SQLException {
        tell("UNLISTEN outbox");
        ask("SELECT pg_advisory_unlock(" + RELAY_LOCK + ")");
    }

    /** Returns when a transaction that wrote to the outbox has committed, at the latest after the time given. */
    void awaitCommit(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    List<Row> oldest() throws SQLException {
        String sql = """
                SELECT position, id, aggregatetype, aggregateid, type, payload, occurred_at, correlation_id, causation_id, traceparent
                FROM outbox ORDER BY position LIMIT %d"""
                .formatted(BATCH);
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    void delete(List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", rows.stream().map(Row::position).toArray()));
            statement.executeUpdate();
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(found.getLong("position"), found.getObject("id", UUID.class), found.getString("aggregatetype"),
                found.getObject("aggregateid", UUID.class), found.getString("type"), found.getString("payload"),
                found.getObject("occurred_at", OffsetDateTime.class).toInstant(), found.getString("correlation_id"),
                found.getString("causation_id"), found.getString("traceparent"));
    }

    private void tell(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
