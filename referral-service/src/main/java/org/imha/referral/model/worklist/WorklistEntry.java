package org.imha.referral.model.worklist;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A referral's narrow row in the worklist, under the referral's id. */
@Entity
@Table(name = "referral_worklist")
public class WorklistEntry {

    @Id
    private UUID id;
    @Embedded
    private WorklistRow row;

    protected WorklistEntry() {
    }

    WorklistEntry(UUID id, WorklistRow row) {
        this.id = id;
        this.row = row;
    }

    public UUID id() {
        return id;
    }

    public WorklistRow row() {
        return row;
    }

    @Override
    public String toString() {
        return "WorklistEntry[" + id + "]";
    }
}
