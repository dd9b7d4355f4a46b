package org.imha.kernel.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import io.quarkus.arc.Arc;

/** Looks at the database of the service under test as an outsider would. */
public final class Rows {

    private Rows() {
    }

    /** Types of the facts in the outbox about an aggregate, in the order of writing. */
    public static List<String> announced(UUID aggregateId) {
        return query(
                "SELECT type FROM outbox WHERE aggregateid = ? AND aggregatetype NOT LIKE '%.access-log.%' ORDER BY position",
                aggregateId).stream().map(row -> (String) row.get("type")).toList();
    }

    /** Access log lines about a resource, oldest first. */
    public static List<Map<String, Object>> accessLog(UUID resourceId) {
        return query("SELECT * FROM access_log WHERE ? = ANY (resource_ids) ORDER BY at, id", resourceId);
    }

    public static List<Map<String, Object>> query(String sql, Object... parameters) {
        try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet found = statement.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (found.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int execute(String sql, Object... parameters) {
        try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return Arc.container().instance(DataSource.class).get().getConnection();
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
