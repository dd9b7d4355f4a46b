package org.imha.referral.worklist;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imha.kernel.testing.Owner;
import org.imha.kernel.web.Cursors;

/** How PostgreSQL goes about a search. */
final class Plans {

    private static final Pattern NAMED = Pattern.compile(":([a-zA-Z]+)");

    private Plans() {
    }

    /** Of each stretch of the list, also where the first would fill the page. */
    static String of(String explain, WorklistFilter filter, Instant now, Optional<Cursors.Place> after, int limit) {
        return WorklistStretch.of(filter).stream()
                .map(stretch -> of(explain, WorklistSql.of(stretch, filter, now, after, limit)))
                .collect(Collectors.joining("-- then\n"));
    }

    private static String of(String explain, WorklistSql sql) {
        List<Object> values = new ArrayList<>();
        Matcher names = NAMED.matcher(sql.text());
        while (names.find()) {
            values.add(sql.values().get(names.group(1)));
        }
        StringBuilder plan = new StringBuilder();
        Owner.does(statement -> explain(statement.getConnection()
                .prepareStatement(explain + " " + NAMED.matcher(sql.text()).replaceAll("?")), values, plan));
        return plan.toString();
    }

    private static void explain(PreparedStatement explaining, List<Object> values, StringBuilder plan) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            explaining.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
        try (ResultSet lines = explaining.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
    }
}
