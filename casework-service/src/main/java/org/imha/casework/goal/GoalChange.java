package org.imha.casework.goal;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.Restriction;

/** A goal as it was after a change, with the tag that came with the change. Never changed itself. */
@Embeddable
public record GoalChange(@Enumerated(EnumType.STRING) GoalStatus status, String words,
        @Enumerated(EnumType.STRING) Issue about, @JdbcTypeCode(SqlTypes.JSON) Plan plan, Integer ownRating, String note,
        @Enumerated(EnumType.STRING) Restriction restriction, String changedBy, Instant changedAt) {

    public GoalChange {
        restriction = Restriction.orNone(restriction);
    }

    /** Is in the person's words. */
    @Override
    public String toString() {
        return "GoalChange[" + changedAt + "]";
    }
}
