package org.imha.casework.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.OfCase;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.personfile.Restriction;

/** An interview of a professional as staff see it. */
public record InterviewView(UUID id, UUID caseId, InterviewStatus status, Professional professional, String hospitalOdsCode,
        String ward, String purpose, LocalDate requestedOn, boolean byAgreement, Restriction restriction,
        Answer answer, Account account, String recordedBy, Instant recordedAt, List<CaseAction.Permission> actions) {

    static InterviewView of(OfCase<ProfessionalInterview> interview, Caller caller) {
        return interview.it().view(InterviewAction.all(interview.it(), interview.file(), caller));
    }

    /** Purpose and account speak of the person. */
    @Override
    public String toString() {
        return "InterviewView[" + id + "]";
    }
}
