package org.imha.kernel.testing;

import java.util.List;

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

    private SchemaRules() {
    }

    /** Names of columns whose comment does not start with their class of data. */
    public static List<String> unclassifiedColumns() {
        return Rows.query(UNCLASSIFIED).stream()
                .map(row -> row.get("name") + " has no data class: add a COMMENT ON COLUMN to R__data_dictionary.sql").toList();
    }
}
