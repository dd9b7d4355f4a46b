package org.imha.casework.model.advocate;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.imha.casework.model.Act;
import org.imha.casework.rules.allocation.AdvocateFacts.Absence;
import org.imha.kernel.persistence.VersionedEntity;

/** Days on which an advocate is away. Why is nobody's business here. */
@Entity
public class AdvocateAbsence extends VersionedEntity {

    /** The name of absences in the access log. */
    public static final String RESOURCE = "advocate-absence";

    private UUID entryId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String recordedBy;

    protected AdvocateAbsence() {
    }

    /** @param lastDay null for no known end */
    public AdvocateAbsence(UUID id, UUID entryId, LocalDate firstDay, LocalDate lastDay, Act act) {
        super(id, act.at());
        this.entryId = entryId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.recordedBy = act.by();
    }

    public UUID entryId() {
        return entryId;
    }

    public Absence days() {
        return new Absence(firstDay, lastDay);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
