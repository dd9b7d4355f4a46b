package org.imha.casework.mywork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.work.WorkItem;

/** What somebody of the staff has before them, in one answer. */
public record MyWorkView(@Schema(description = "The day that all of it is reckoned from, in London") LocalDate today,
        @Schema(description = "To be done today, and what is overdue") Due dueToday,
        @Schema(description = "To be done within seven days after today") Due near,
        @Schema(description = "Own cases to which something happened since their timeline was last read") List<Unread> unread,
        @Schema(description = "People who have no advocate yet") Waiting waiting) {

    /** @param count how many there are, of which {@code items} are the nearest */
    public record Due(long count, List<WorkItem> items) {
    }

    /** A case with changes that its advocate has not seen. */
    public record Unread(UUID caseId, String reference, String displayName, long changes, Instant latest, String detailUrl) {

        /** Names a person. */
        @Override
        public String toString() {
            return "Unread[" + caseId + "]";
        }
    }

    /** @param first those who come first; nobody for an advocate, who is told only how many wait */
    public record Waiting(long count, List<WaitingPerson> first) {
    }

    /** Somebody who waits. */
    public record WaitingPerson(UUID caseId, String reference, String displayName, LocalDate nextDeadlineOn, boolean urgent,
            Instant receivedAt, String detailUrl) {

        /** Names a person. */
        @Override
        public String toString() {
            return "WaitingPerson[" + caseId + "]";
        }
    }
}
