package org.imha.casework.report.counting;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/**
 * Contacts in the period beside the visits: with whom it may be, and in which direction. Where one corrects another, the one
 * that is right stands for both.
 */
@ApplicationScoped
class ContactsMade implements ReportSection {

    private static final String CONTACTS = "contacts";
    private static final String STANDING = """
            FROM contact c JOIN theirs ON theirs.id = c.case_id
            WHERE c.occurred_at >= :since AND c.occurred_at < :until
                AND NOT EXISTS (SELECT 1 FROM contact later WHERE later.corrects = c.id)
            """;
    static final TimeSpent TIME = new TimeSpent("CONTACTS", CONTACTS, STANDING, "60 * c.duration_minutes",
            "c.travel_minutes");
    private static final List<String> CHANNELS = List.of("PHONE", "WARD_PHONE", "VIDEO", "TEXT_MESSAGE", "EMAIL", "LETTER",
            "IN_PERSON");

    private final CaseCounts counts;

    ContactsMade(CaseCounts counts) {
        this.counts = counts;
    }

    @Override
    public Section count(ReportScope scope) {
        Map<String, Long> outcomes = counts.by(List.of("ATTEMPTED", "TWO_WAY"),
                "SELECT c.outcome, count(*) " + STANDING + "GROUP BY 1", scope);
        Section section = new Section(CONTACTS).total(CONTACTS, "RECORDED", CaseCounts.total(outcomes))
                .table(CONTACTS, "OUTCOME", outcomes)
                .table(CONTACTS, "CHANNEL",
                        counts.by(CHANNELS, "SELECT c.channel, count(*) " + STANDING + "GROUP BY 1", scope));
        return TIME.addTo(section, counts, scope);
    }
}
