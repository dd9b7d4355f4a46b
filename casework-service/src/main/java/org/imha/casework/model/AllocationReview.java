package org.imha.casework.model;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * Something stands against the advocate's having the case.
 *
 * @param rules codes of the rules of allocation that say so
 */
@Embeddable
public record AllocationReview(Instant since, List<String> rules) {
}
