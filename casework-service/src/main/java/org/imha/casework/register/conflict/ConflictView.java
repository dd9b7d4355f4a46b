package org.imha.casework.register.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.imha.casework.model.advocate.ConflictTerms;
import org.imha.casework.model.advocate.DeclaredConflict;
import org.imha.casework.rules.conflict.Nature;

/** A declared conflict as staff see it. */
public record ConflictView(UUID id, UUID advocate, Nature nature, String personName, String odsCode, String ward,
        LocalDate since, LocalDate until, String note, String declaredBy, Instant declaredAt) {

    static ConflictView of(DeclaredConflict conflict) {
        ConflictTerms terms = conflict.terms();
        return new ConflictView(conflict.id(), conflict.entryId(), terms.nature(), terms.personName(), terms.odsCode(),
                terms.ward(), terms.sinceDay(), conflict.until().orElse(null), terms.note(), conflict.declaredBy(),
                conflict.createdAt());
    }

    /** Names somebody. */
    @Override
    public String toString() {
        return "ConflictView[" + id + "]";
    }
}
