package org.imha.casework.register.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.imha.casework.model.advocate.AdvocateAbsence;

/** An absence as staff see it. */
public record AbsenceView(UUID id, UUID advocate, LocalDate firstDay, LocalDate lastDay, String recordedBy,
        Instant recordedAt) {

    static AbsenceView of(AdvocateAbsence absence) {
        return new AbsenceView(absence.id(), absence.entryId(), absence.days().from(), absence.days().until(),
                absence.recordedBy(), absence.createdAt());
    }
}
