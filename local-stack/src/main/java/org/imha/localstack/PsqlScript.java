package org.imha.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a psql script without psql: variables, {@code \gexec} and {@code \connect}, as much as our script needs. */
final class PsqlScript {

    /** Opens a session in the named database. */
    @FunctionalInterface
    interface Databases {
        Connection connect(String database) throws SQLException;
    }

    private final List<String> lines;

    private PsqlScript(List<String> lines) {
        this.lines = lines;
    }

    static PsqlScript read(Path file, Map<String, String> variables) throws IOException {
        return new PsqlScript(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .map(line -> fillIn(line, variables)).toList());
    }

    void run(Databases databases) throws SQLException {
        var session = databases.connect("postgres");
        try {
            var statement = new StringBuilder();
            for (var line : lines) {
                if (line.startsWith("\\connect ")) {
                    session.close();
                    session = databases.connect(line.substring("\\connect ".length()).replace("\"", ""));
                } else if (line.equals("\\gexec")) {
                    runResults(session, take(statement));
                } else if (statement.append(line).append('\n').toString().stripTrailing().endsWith(";")) {
                    run(session, take(statement));
                }
            }
        } finally {
            session.close();
        }
    }

    /** {@code :'name'} becomes a literal, {@code :"name"} an identifier. */
    static String fillIn(String line, Map<String, String> variables) {
        var filled = line;
        for (var variable : variables.entrySet()) {
            filled = filled.replace(":'" + variable.getKey() + "'", "'" + variable.getValue().replace("'", "''") + "'")
                    .replace(":\"" + variable.getKey() + "\"", "\"" + variable.getValue().replace("\"", "\"\"") + "\"");
        }
        return filled;
    }

    private static void runResults(Connection session, String query) throws SQLException {
        var commands = new ArrayList<String>();
        try (var statement = session.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                commands.add(rows.getString(1));
            }
        }
        for (var command : commands) {
            run(session, command);
        }
    }

    private static void run(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String take(StringBuilder statement) {
        var sql = statement.toString();
        statement.setLength(0);
        return sql;
    }
}
