package org.imha.referral.export.page;

import java.util.List;

import org.imha.referral.export.FilePart;
import org.imha.referral.export.PersonFileContentView;
import org.imha.referral.export.page.PersonFileDocument.DocumentSection;
import org.imha.referral.export.page.PersonFileDocument.Entry;

/** Writes one half of a person's file as a page to read or print: no scripts, nothing fetched from anywhere. */
public final class PersonFilePrint {

    private PersonFilePrint() {
    }

    public static String of(PersonFileContentView view) {
        boolean withheld = view.part() == FilePart.WITHHELD;
        return new PersonFileDocument(withheld ? "Withheld from the person" : "What we hold about you",
                withheld ? "For a manager's review only: this tells of other people, or could do serious harm. Do not hand it out."
                        : "Everything that we have recorded about you and the help that you were given.",
                Words.moment(view.collectedAt()), view.sections().stream().map(PersonFilePrint::section).toList()).render();
    }

    private static DocumentSection section(PersonFileContentView.Section section) {
        List<Entry> entries = section.items().stream().map(item -> new Entry(heading(item), Lines.of(item.content()))).toList();
        return new DocumentSection(Words.capital(Words.of(section.kind())), entries);
    }

    private static String heading(PersonFileContentView.Item item) {
        String recorded = "Recorded on " + Words.moment(item.at());
        return item.restriction() == null ? recorded : recorded + ": " + Words.value(item.restriction().name()).toLowerCase();
    }
}
