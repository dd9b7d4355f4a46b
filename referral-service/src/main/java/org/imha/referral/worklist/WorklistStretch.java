package org.imha.referral.worklist;

import java.util.List;

/** A stretch of the list, which has what is open before what is over. */
enum WorklistStretch {
    OPEN,
    OVER,
    WHOLE;

    /**
     * The stretches in which to look, in the order of the list; a later one only if those before do not fill the page. Words
     * are looked for among what is open first: an index of words knows no order, so that whoever has the name must all be
     * found before the first can be shown. Among what is open that is a tenth as many.
     */
    static List<WorklistStretch> of(WorklistFilter filter) {
        if (filter.isOpenOnly()) {
            return List.of(OPEN);
        }
        return filter.words() == null || !filter.statuses().isEmpty() ? List.of(WHOLE) : List.of(OPEN, OVER);
    }
}
