package org.imha.referral.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imha.kernel.web.Cursors;
import org.imha.referral.model.ReferralStatus;

/**
 * A search as PostgreSQL takes it: first which rows, which an index alone can tell, then these rows by their ids. Codes
 * stand in the text, where the planner sees how common each one is; what callers wrote themselves never does.
 */
final class WorklistSql {

    private static final String ROWS = """
            SELECT w.id, w.reference, w.status, w.received_at, w.display_name, w.words, w.nhs_number, w.hospital_code,
                w.hospital_name, w.ward, w.section_group, w.urgency, w.sort_at, w.waiting_since, w.referrer_kind,
                w.organisation, w.refresh_at
            FROM (%s) AS found JOIN referral_worklist w ON w.id = found.id ORDER BY w.sort_at, w.id""";
    /** As the partial indexes have it. */
    private static final String OPEN = "sort_at < '9999-01-01T00:00:00Z'";
    private static final String OVER = "sort_at >= '9999-01-01T00:00:00Z'";

    private static final String WORDS = "word_index @@ CAST(:words AS tsquery)";
    /** So many are looked through before an index of words is asked; a common name fills a page with fewer. */
    private static final int NEAREST = 3000;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final String order;
    private final List<ReferralStatus> statuses;
    private final WorklistStretch stretch;

    private WorklistSql(WorklistStretch stretch, WorklistFilter filter, Instant now, Optional<Cursors.Place> after,
            int limit) {
        this.stretch = stretch;
        statuses = filter.statuses();
        order = " ORDER BY sort_at, id LIMIT " + limit;
        switch (stretch) {
            case NEAREST, OPEN -> conditions.add(OPEN);
            case OVER -> conditions.add(OVER);
            case WHOLE -> {
                // Each index has the order of the list.
            }
        }
        code("section_group", filter.sectionGroup());
        code("urgency", filter.urgency());
        code("referrer_kind", filter.referrerKind());
        value("hospital_code = :hospital", "hospital", filter.hospital());
        value("lower(ward) = lower(:ward)", "ward", filter.ward());
        value("organisation = :organisation", "organisation", filter.organisation());
        value("sort_at <= :dateUntil", "dateUntil", filter.dateWithin() == null ? null : now.plus(filter.dateWithin()));
        value("waiting_since <= :waitingSince", "waitingSince", filter.waitingSince());
        value("nhs_number = :nhsNumber", "nhsNumber", filter.nhsNumber());
        after.ifPresent(place -> {
            conditions.add("(sort_at, id) > (:afterSortAt, :afterId)");
            values.put("afterSortAt", place.at());
            values.put("afterId", place.id());
        });
        value(WORDS, "words", filter.words());
    }

    static WorklistSql of(WorklistStretch stretch, WorklistFilter filter, Instant now, Optional<Cursors.Place> after,
            int limit) {
        return new WorklistSql(stretch, filter, now, after, limit);
    }

    String text() {
        if (!statuses.isEmpty()) {
            return ROWS.formatted(idsWithAnyStatus());
        }
        return ROWS.formatted(switch (stretch) {
            case NEAREST -> idsAmongNearest();
            case OPEN -> values.containsKey("words") ? idsByWords() : ids(conditions);
            case OVER, WHOLE -> ids(conditions);
        });
    }

    private String idsAmongNearest() {
        return "SELECT id, sort_at FROM (SELECT id, sort_at, word_index FROM referral_worklist"
                + where(conditions.stream().filter(condition -> !condition.equals(WORDS)).toList())
                + " ORDER BY sort_at, id LIMIT " + NEAREST + ") AS nearest WHERE " + WORDS + order;
    }

    /** All of them first, then in order: the planner, told of the limit, would rather walk along the list to its end. */
    private String idsByWords() {
        return "SELECT id, sort_at FROM (SELECT id, sort_at FROM referral_worklist" + where(conditions)
                + " OFFSET 0) AS all_of_them" + order;
    }

    /** Each status is a walk of its own, no longer than the page. */
    private String idsWithAnyStatus() {
        return "SELECT id, sort_at FROM ("
                + statuses.stream().map(status -> "(" + idsWith(status) + ")").collect(Collectors.joining(" UNION ALL "))
                + ") AS walks" + order;
    }

    Map<String, Object> values() {
        return values;
    }

    private String idsWith(ReferralStatus status) {
        List<String> all = new ArrayList<>(conditions);
        all.add("status = '" + status + "'");
        all.add(status.isOver() ? OVER : OPEN);
        return ids(all);
    }

    private String ids(List<String> all) {
        return "SELECT id, sort_at FROM referral_worklist" + where(all) + order;
    }

    private static String where(List<String> all) {
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    private void code(String column, Enum<?> code) {
        if (code != null) {
            conditions.add(column + " = '" + code.name() + "'");
        }
    }

    private void value(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
