package org.imha.casework.deadline;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.rules.deadline.NotCovered;
import org.imha.kernel.web.Page;

/**
 * A page of a case's deadlines, and what none could be worked out for.
 *
 * @param next cursor of the following page; null on the last
 */
public record DeadlinesOfCase(List<DeadlineView> items, String next,
        @Schema(description = "What the person is held under, or may be, without a deadline here: ask the MHA office") List<NotCoveredView> notCovered) {

    /** One such thing. */
    @Schema(name = "NotCovered")
    public record NotCoveredView(String heldUnder, NotCovered.Reason reason, String advice) {

        static NotCoveredView of(NotCovered missing) {
            return new NotCoveredView(missing.under().name(), missing.reason(), missing.reason().advice());
        }

        @Override
        public String toString() {
            return "NotCovered[" + reason + "]";
        }
    }

    static DeadlinesOfCase of(Page<DeadlineView> page, List<NotCovered> notCovered) {
        return new DeadlinesOfCase(page.items(), page.next(), notCovered.stream().map(NotCoveredView::of).toList());
    }

    @Override
    public String toString() {
        return "DeadlinesOfCase[" + items.size() + "]";
    }
}
