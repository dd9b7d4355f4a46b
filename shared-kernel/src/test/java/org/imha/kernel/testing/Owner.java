package org.imha.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Does in the database what only the role that migrates may do: the owner of a table has it analysed, for example. */
public final class Owner {

    private Owner() {
    }

    /** What is done in the database. */
    public interface Work {
        void with(Statement statement) throws SQLException;
    }

    public static void does(Work work) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(config.getValue("quarkus.flyway.jdbc-url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
