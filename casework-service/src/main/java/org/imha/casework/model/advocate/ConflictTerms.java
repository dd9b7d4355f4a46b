package org.imha.casework.model.advocate;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.casework.rules.conflict.Nature;

/**
 * With whom or what, and of which kind.
 *
 * @param personName null when it is about a place
 * @param odsCode of an organisation or a site; null for a person wherever they work
 * @param ward null for all of the hospital
 * @param sinceDay null for always
 */
@Embeddable
public record ConflictTerms(@Enumerated(EnumType.STRING) Nature nature, String personName, String odsCode, String ward,
        LocalDate sinceDay, String note) {

    /** Names somebody. */
    @Override
    public String toString() {
        return "ConflictTerms[" + nature + "]";
    }
}
