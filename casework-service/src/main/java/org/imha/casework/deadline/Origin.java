package org.imha.casework.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.casework.model.known.Circumstances.KeyDate;
import org.imha.casework.rules.deadline.Deadline;
import org.imha.kernel.event.casework.DeadlineKind;
import org.imha.kernel.personfile.Restriction;

/**
 * What a deadline is, and where it comes from.
 *
 * @param code such as {@code S2_TRIBUNAL_APPLICATION}: names the section, and stays in casework
 * @param title in the words of staff; null for all others
 * @param restriction of the title
 */
@Embeddable
public record Origin(@Enumerated(EnumType.STRING) DeadlineSource source, @Enumerated(EnumType.STRING) DeadlineKind kind,
        String code, String title, @Enumerated(EnumType.STRING) Restriction restriction, String ruleSet, String citation) {

    public Origin {
        restriction = Restriction.orNone(restriction);
    }

    static Origin of(Deadline deadline) {
        return new Origin(DeadlineSource.RULE, DeadlineKind.valueOf(deadline.what().name()), deadline.kind(), null, null,
                deadline.ruleSet(), deadline.citation());
    }

    static Origin of(KeyDate date) {
        return new Origin(DeadlineSource.REFERRAL, DeadlineKind.KEY_DATE, date.kind(), null, null, null, null);
    }

    static Origin ofStaff(AddDeadlineRequest told) {
        return new Origin(DeadlineSource.STAFF, DeadlineKind.OWN, told.what().name(), told.title(),
                told.restriction(), null, null);
    }

    /** Whether somebody here has to do something by then, so that it can be missed. */
    boolean isForUsToDo() {
        return kind == DeadlineKind.APPLICATION || kind == DeadlineKind.OWN;
    }

    @Override
    public String toString() {
        return "Origin[" + source + " " + kind + "]";
    }
}
