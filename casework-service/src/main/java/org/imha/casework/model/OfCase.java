package org.imha.casework.model;

/** A record with the case that it belongs to: what may be done to the one depends on the other. */
public record OfCase<T>(T it, CaseFile file) {

    @Override
    public String toString() {
        return "OfCase[" + it + "]";
    }
}
