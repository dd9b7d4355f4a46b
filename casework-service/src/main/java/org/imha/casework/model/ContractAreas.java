package org.imha.casework.model;

import java.util.Optional;

/** Whose contract covers a hospital. Contracts are configuration, which the reports own. */
public interface ContractAreas {

    /** The commissioner's code; empty without a contract, and while it is not known where somebody is. */
    Optional<String> commissionerOf(String hospital);
}
