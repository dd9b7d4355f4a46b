package org.imha.casework.model.advocate;

/** The register says something else about an advocate now; told within this service and within the transaction. */
public record AdvocateChanged(String advocateId) {
}
