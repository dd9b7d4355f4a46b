package org.imha.casework.allocation;

import java.util.Comparator;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.rules.allocation.Assessment;

/** An advocate, and what the rules say about giving them the case. */
record Candidate(Advocate entry, Assessment assessment) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::assessment, Assessment.BEST_FIRST);
}
