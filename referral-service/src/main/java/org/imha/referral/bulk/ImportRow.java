package org.imha.referral.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imha.kernel.problem.FieldError;

/** One row of an import. What it said is forgotten as soon as it has an outcome. */
@Entity
@Table(name = "referral_import_row")
class ImportRow {

    /** Whoever made more mistakes than this in one row meant something else. */
    private static final int MOST_ERRORS = 20;
    private static final int LONGEST_POINTER = 200;

    /** One row of one file. */
    @Embeddable
    record Key(UUID importId, @Column(name = "row_number") int number) implements Serializable {
    }

    @EmbeddedId
    private Key key;
    private UUID ownId;
    private String content;
    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;
    private UUID referralId;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldError> errors;

    protected ImportRow() {
    }

    void created() {
        end(RowOutcome.CREATED);
        referralId = ownId;
    }

    void alreadyThere(UUID earlier) {
        end(RowOutcome.ALREADY_THERE);
        referralId = earlier;
    }

    /** @param why each with its place in the row */
    void refuse(List<FieldError> why) {
        end(RowOutcome.REFUSED);
        errors = why.stream().limit(MOST_ERRORS).map(this::inTheFile).toList();
    }

    private void end(RowOutcome how) {
        outcome = how;
        content = null;
    }

    /** A pointer may hold a name that the sender made up, of any length and kind. */
    private FieldError inTheFile(FieldError fault) {
        String pointer = ("#/rows/" + key.number() + fault.pointer().substring(1)).replaceAll("[^\\x21-\\x7e]", "?");
        return new FieldError(pointer.substring(0, Math.min(pointer.length(), LONGEST_POINTER)), fault.code(), fault.message());
    }

    Key key() {
        return key;
    }

    /** The id of the referral that it makes, if it makes one: the same however often it is tried. */
    UUID ownId() {
        return ownId;
    }

    String content() {
        return content;
    }
}
