package org.imha.casework.model;

import java.util.Set;

/** Whose contracts cover a hospital. Contracts are configuration, which the reports own. */
public interface ContractAreas {

    /** Commissioners' codes; none for a hospital that is not known. */
    Set<String> commissionersOf(String hospital);
}
