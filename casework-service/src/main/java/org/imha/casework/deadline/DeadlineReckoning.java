package org.imha.casework.deadline;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** When the deadlines of a case are to be worked out again, though nobody changes anything. */
@Entity
public class DeadlineReckoning {

    @Id
    private UUID caseId;
    private Instant againAt;

    protected DeadlineReckoning() {
    }

    DeadlineReckoning(UUID caseId) {
        this.caseId = caseId;
    }

    UUID caseId() {
        return caseId;
    }

    void againAt(Instant at) {
        againAt = at;
    }
}
