package org.imha.referral.bulk.list;

import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;

/** The rows of a file in their order, read as they are asked for. */
public interface RowSource {

    /** Characters that a row may have. The longest form that can be filled in stays below. */
    int LONGEST_ROW = 64 * 1024;

    /**
     * @return empty at the end of the file
     * @throws ApiProblem 400 when the file cannot be read from here on
     */
    Optional<SentRow> next();
}
