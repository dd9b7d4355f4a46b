package org.imha.casework.model.advocate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.imha.casework.model.Act;
import org.imha.casework.rules.conflict.Conflict;
import org.imha.casework.rules.conflict.Place;
import org.imha.kernel.event.casework.AdvocateConflictDeclared;
import org.imha.kernel.persistence.VersionedEntity;

/**
 * A conflict of interest that an advocate declared. It may end; it is never taken back, since what is over counts for a while.
 */
@Entity
public class DeclaredConflict extends VersionedEntity {

    /** The name of declared conflicts in the access log. */
    public static final String RESOURCE = "advocate-conflict";

    private UUID entryId;
    @Embedded
    private ConflictTerms terms;
    private LocalDate untilDay;
    private String declaredBy;

    protected DeclaredConflict() {
    }

    public DeclaredConflict(UUID id, UUID entryId, ConflictTerms terms, LocalDate untilDay, Act act) {
        super(id, act.at());
        this.entryId = entryId;
        this.terms = terms;
        this.untilDay = untilDay;
        this.declaredBy = act.by();
    }

    /** The fact that it is. */
    public AdvocateConflictDeclared declared(Advocate advocate) {
        return new AdvocateConflictDeclared(entryId, id(), advocate.userName(), path());
    }

    /** @param lastDay the last day on which it was one */
    public void end(LocalDate lastDay) {
        untilDay = lastDay;
    }

    public UUID entryId() {
        return entryId;
    }

    public ConflictTerms terms() {
        return terms;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    public String declaredBy() {
        return declaredBy;
    }

    /** As the rules take it. */
    public Conflict asRuled() {
        return new Conflict(terms.nature(), terms.personName(), new Place(terms.odsCode(), terms.ward()), terms.sinceDay(),
                untilDay);
    }

    /** Where it can be read. */
    public String path() {
        return "/v1/advocates/" + entryId + "/conflicts/" + id();
    }
}
