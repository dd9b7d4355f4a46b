package org.imha.referral.worklist;

import java.util.List;
import java.util.stream.Stream;

/** A stretch of the list, which has what is open before what is over. */
enum WorklistStretch {
    /** The first of what is open. */
    NEAREST,
    OPEN,
    OVER,
    WHOLE;

    /**
     * The stretches in which to look, in the order of the list; a later one only if those before do not fill the page, and it
     * finds theirs again. An index of words knows no order, so whoever has the name must all be found before the first can
     * be shown: good for a rare name, or for two, and bad for a common one, which in turn fills a page soon. So the nearest
     * are looked through for a single word, then what is open by its words, then what is over.
     */
    static List<WorklistStretch> of(WorklistFilter filter) {
        boolean byWords = filter.words() != null && filter.statuses().isEmpty();
        if (!byWords) {
            return List.of(filter.isOpenOnly() ? OPEN : WHOLE);
        }
        boolean oneWord = !filter.words().contains("&");
        return Stream.of(NEAREST, OPEN, OVER)
                .filter(stretch -> stretch == OPEN || stretch == NEAREST && oneWord || stretch == OVER && !filter.isOpenOnly())
                .toList();
    }
}
