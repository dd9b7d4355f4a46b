package org.imha.kernel.testing;

import java.util.List;
import java.util.stream.Stream;

/** The data dictionary cannot fall behind the schema: every column says what it is and how it must be treated. */
public final class SchemaRules {

    private static final String UNCLASSIFIED = """
            SELECT c.table_name || '.' || c.column_name AS name
            FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> 'flyway_schema_history'
              AND coalesce(col_description((quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass,
                                           c.ordinal_position::int), '')
                  !~ '^\\[(public|internal|personal|special)\\] .+'
            ORDER BY 1""";

    private static final String LEFT_BEHIND = """
            WITH RECURSIVE hangs_on(id) AS (
                SELECT quote_ident(?)::regclass::oid
                UNION SELECT conrelid FROM pg_constraint JOIN hangs_on ON confrelid = id WHERE contype = 'f')
            SELECT conrelid::regclass::text || ' (' || conname || ')' AS name
            FROM pg_constraint JOIN hangs_on ON confrelid = id
            WHERE contype = 'f' AND confdeltype NOT IN ('c', 'n') ORDER BY 1""";

    private SchemaRules() {
    }

    /** Names of columns whose comment does not start with their class of data. */
    public static List<String> unclassifiedColumns() {
        return Rows.query(UNCLASSIFIED).stream()
                .map(row -> row.get("name") + " has no data class: add a COMMENT ON COLUMN to R__data_dictionary.sql").toList();
    }

    /**
     * Names of foreign keys for whose sake a row of the table could not be erased together with all that hangs on it:
     * whoever adds a table decides whether it goes with the row, or only forgets it.
     *
     * @param seenTo foreign keys whose rows the code erases first
     */
    public static List<String> keepingFromErasure(String table, String... seenTo) {
        return Rows.query(LEFT_BEHIND, table).stream()
                .filter(row -> Stream.of(seenTo).noneMatch(key -> row.get("name").toString().endsWith("(" + key + ")")))
                .map(row -> row.get("name") + " needs ON DELETE CASCADE, or SET NULL").toList();
    }
}
