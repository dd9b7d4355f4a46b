package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** That an advocate was given the case. A later one takes its place; the line stays. */
@Embeddable
public record Allocation(String advocateId, String allocatedBy, Instant allocatedAt, String reason) {

    /** The reason is free text and may speak of the person. */
    @Override
    public String toString() {
        return "Allocation[" + advocateId + "]";
    }
}
