package org.imha.notification.model;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which advocate has a case, as casework announced it. */
@Entity
@Table(name = "case_advocate")
class CaseAdvocate {

    @Id
    private UUID caseId;
    private String advocateId;
    private Instant allocatedAt;

    protected CaseAdvocate() {
    }

    CaseAdvocate(UUID caseId, String advocateId, Instant allocatedAt) {
        this.caseId = caseId;
        this.advocateId = advocateId;
        this.allocatedAt = allocatedAt;
    }

    /**
     * A replayed older allocation does not give the case back to who had it before.
     *
     * @param toAdvocate null when nobody has it any more
     */
    void allocate(String toAdvocate, Instant at) {
        if (!at.isBefore(allocatedAt)) {
            advocateId = toAdvocate;
            allocatedAt = at;
        }
    }

    String advocateId() {
        return advocateId;
    }
}
