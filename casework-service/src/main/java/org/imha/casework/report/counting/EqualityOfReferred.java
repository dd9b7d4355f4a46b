package org.imha.casework.report.counting;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/** What those who were referred told about themselves, question by question; never two questions together. */
@ApplicationScoped
class EqualityOfReferred implements ReportSection {

    static final List<String> QUESTIONS = List.of("ETHNIC_CATEGORY", "RELIGION", "SEXUAL_ORIENTATION", "DISABLED",
            "CARER", "PRIMARY_NEED");

    /** Each question was put, or not put, to everybody who was referred: it breaks down the same total. */
    @Override
    public Section count(ReportScope scope) {
        Section section = new Section("equality");
        QUESTIONS.forEach(question -> section.table(ReferralsReceived.REFERRALS, question,
                ReferralsReceived.counts(question, null, scope)));
        return section;
    }
}
