package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of our own, durable like a real one, with one database and two roles per service. */
final class Postgres {

    private static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Secrets secrets;
    private Child server;

    Postgres(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void start() {
        if (isRunning()) {
            return;
        }
        var programs = PostgresBinaries.installed(settings.tools(), Versions.ofThisBuild()).resolve("bin");
        var user = OrdinaryUser.find();
        prepareData(programs, user);
        server = Child.start("postgres", user.running(List.of(programs.resolve("postgres").toString(),
                "-D", data().toString(), "-p", Integer.toString(port()),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "max_connections=200", "-c", "shared_buffers=64MB")), Map.of(), settings);
        server.awaitReady(this::accepts);
        databases().forEach(this::prepareDatabase);
    }

    /** Fast shutdown: sessions are cut, what was committed is kept. */
    void stop() {
        if (server != null) {
            server.interrupt();
        }
    }

    static String jdbcUrl(Ports ports, String database) {
        return "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/" + database;
    }

    private void prepareData(Path programs, OrdinaryUser user) {
        try {
            Files.createDirectories(data());
            user.own(data());
            if (Files.notExists(data().resolve("PG_VERSION"))) {
                initialise(programs, user);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare PostgreSQL's data in " + data() + ": " + e.getMessage() + ".", e);
        }
    }

    private void initialise(Path programs, OrdinaryUser user) throws IOException {
        var password = Files.createTempFile(settings.home(), "postgres", ".password");
        try {
            Files.writeString(password, secrets.get(SecretNames.POSTGRES));
            Step.run("initdb", user.running(List.of(programs.resolve("initdb").toString(), "-D", data().toString(),
                    "-U", SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                    "--locale-provider=builtin", "--locale=C.UTF-8")), settings);
        } finally {
            Files.delete(password);
        }
    }

    private boolean accepts() {
        try (var session = connect("postgres")) {
            return session.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void prepareDatabase(String database) {
        var variables = Map.of("database", database, "owner", database + "_owner", "app", database + "_app",
                "owner_password", secrets.get(SecretNames.owner(database)),
                "app_password", secrets.get(SecretNames.app(database)));
        try {
            PsqlScript.read(settings.repository().resolve("deploy/postgres/init.sql"), variables).run(this::connect);
        } catch (IOException | SQLException e) {
            throw new StackFailure("Cannot prepare the database " + database + ": " + e.getMessage() + ".", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(settings.ports(), database), SUPERUSER, secrets.get(SecretNames.POSTGRES));
    }

    private static Stream<String> databases() {
        return Arrays.stream(Service.values()).map(Service::database).flatMap(Optional::stream);
    }

    private boolean isRunning() {
        return server != null && server.isAlive();
    }

    private Path data() {
        return settings.home().resolve("postgres");
    }

    private int port() {
        return settings.ports().of(Port.POSTGRES);
    }
}
