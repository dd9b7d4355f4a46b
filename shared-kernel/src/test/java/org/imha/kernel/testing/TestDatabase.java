package org.imha.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, started once per module, with one role that migrates and one that runs, as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String OWNER = "test_owner";
    private static final String APP = "test_app";
    private static final String PASSWORD = "only-for-tests";
    private static final String SETTING = "postgres.";
    private static EmbeddedPostgres postgres;
    private static int databases;

    @Override
    public synchronized Map<String, String> start() {
        try {
            String database = "test" + ++databases;
            create(database);
            Map<String, String> settings = new HashMap<>(TestKeys.settings());
            settings.put("quarkus.datasource.jdbc.url", running().getJdbcUrl(APP, database));
            settings.put("quarkus.datasource.username", APP);
            settings.put("quarkus.datasource.password", PASSWORD);
            settings.put("quarkus.flyway.jdbc-url", running().getJdbcUrl(OWNER, database));
            settings.put("quarkus.flyway.username", OWNER);
            settings.put("quarkus.flyway.password", PASSWORD);
            settings.put("quarkus.flyway.placeholders.app_role", APP);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Ends with the virtual machine: the next test profile gets a fresh database on the same server.
    }

    private static EmbeddedPostgres running() throws IOException {
        if (postgres == null) {
            postgres = configured().start();
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::close));
        }
        return postgres;
    }

    /** As quick as can be, unless a benchmark says otherwise: {@code -Dpostgres.fsync=on} and so on. */
    private static EmbeddedPostgres.Builder configured() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith(SETTING))
                .forEach(name -> builder.setServerConfig(name.substring(SETTING.length()), System.getProperty(name)));
        return builder;
    }

    private static void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(String database) throws IOException, SQLException {
        boolean first = databases == 1;
        try (Connection admin = running().getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            if (first) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
                statement.execute("CREATE ROLE " + APP + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            statement.execute("CREATE DATABASE " + database + " OWNER " + OWNER);
        }
        try (Connection admin = running().getDatabase("postgres", database).getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO " + OWNER);
            statement.execute(
                    "ALTER DEFAULT PRIVILEGES FOR ROLE " + OWNER + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + APP);
        }
    }
}
