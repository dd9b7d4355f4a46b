package org.imha.referral.export.page;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/** What stands on the page: the template of this name, which escapes all of it. */
record PersonFileDocument(String title, String introduction, String collectedOn,
        List<DocumentSection> sections) implements TemplateInstance {

    /** One heading, and what stands under it. */
    record DocumentSection(String heading, List<Entry> entries) {
    }

    /** One item. */
    record Entry(String heading, List<Line> lines) {
    }

    /** One thing that it says. */
    record Line(String label, String value) {

        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "PersonFileDocument[" + title + "]";
    }
}
