package org.imha.casework.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.rules.allocation.Assessment;
import org.imha.casework.rules.allocation.Finding;

/**
 * Who could have the case.
 *
 * @param asOf the day in London by which ages and dates were judged
 */
public record CandidatesView(UUID caseId, LocalDate asOf,
        @Schema(description = "The best first: whoever may act, whoever only a manager may allocate, whoever may not act") List<CandidateView> candidates) {

    /** An advocate with the reasons for and against. */
    @Schema(name = "AllocationCandidate")
    public record CandidateView(int rank, UUID entryId, String advocateId, String name, Assessment.Verdict verdict, int points,
            int openCases, List<Finding> reasons) {

        static CandidateView of(int rank, Candidate candidate) {
            Assessment assessment = candidate.assessment();
            return new CandidateView(rank, candidate.entry().id(), candidate.entry().userName(),
                    candidate.entry().form().name(),
                    assessment.verdict(), assessment.points(), assessment.openCases(), assessment.findings());
        }

        /** Is a name. */
        @Override
        public String toString() {
            return "CandidateView[" + advocateId + "]";
        }
    }
}
